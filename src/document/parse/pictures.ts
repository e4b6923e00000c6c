import type { Block, Blockquote, Inline, Mark, Picture, PictureAttrs, PullQuote } from '../body.ts'
import { cleanAddress, cleanLine } from '../clean.ts'
import { inlineText, tableParts } from '../parts.ts'
import { textIn } from './inside.ts'
import type { Child, Element } from './tree.ts'
import { asInline, classesOf, type Handler, type Scope, type Walk } from './walk.ts'

const IMAGE_FILE = /\.(jpe?g|png|gif|webp|avif|svg|bmp|tiff?)($|[?#])/i
const SYMBOL = /^(emoji|wp-smiley|smiley|latex)$/

const plain: PictureAttrs = {
  pictureId: null,
  src: null,
  alt: '',
  credit: null,
  size: 'column',
  href: null,
}

/** What an img stands for: a picture, a word (smileys), or nothing (counting pixels). */
export function imageOf(of: Element, scope: Scope, walk: Walk): Picture | string | undefined {
  const alt = cleanLine(of.attributes.get('alt') ?? '').slice(0, 2000)
  if (of.attributes.get('width') === '1' && of.attributes.get('height') === '1') return undefined
  const own = classesOf(of)
  const src = sourceOf(of)
  if (!src || own.some((name) => SYMBOL.test(name))) return alt === '' ? undefined : alt
  const width = Number.parseInt(of.attributes.get('width') ?? '', 10)
  const classes = [...own, ...scope.classes]
  const known = walk.options.picture?.({
    src,
    alt,
    classes,
    width: Number.isNaN(width) ? undefined : width,
  })
  if (known === null) return undefined
  const href = leadsTo(scope.marks, src)
  return { type: 'picture', attrs: { ...plain, src, alt, href, ...known } }
}

function sourceOf({ attributes }: Element): string | undefined {
  const first = (attributes.get('srcset') ?? attributes.get('data-srcset') ?? '')
    .trim()
    .split(/[\s,]/)[0]
  const lazy = ['data-lazy-src', 'data-src', 'data-original'].map((key) => attributes.get(key))
  return [...lazy, attributes.get('src'), first]
    .map((address) => cleanAddress(address ?? ''))
    .find((address) => address !== undefined)
}

function leadsTo(marks: readonly Mark[], src: string): string | null {
  const link = marks.find((mark) => mark.type === 'link')
  if (link?.type !== 'link') return null
  const { href } = link.attrs
  return href === src || IMAGE_FILE.test(href) ? null : href // a link to the larger file is none
}

/** A picture with its caption, several as a gallery, or whatever else a figure holds. */
export const figure: Handler = (of, scope, walk) => {
  const isCaption = (child: Child): child is Element =>
    typeof child !== 'string' && child.name === 'figcaption'
  const inside = { ...scope, classes: [...scope.classes, ...classesOf(of)].slice(-20) }
  const captions = of.children.filter(isCaption)
  const others = of.children.filter((child) => !isCaption(child))
  const blocks = walk.blocks({ ...of, children: others }, inside)
  const credit = captions.map(takeCredit).find((found) => found !== null) ?? null
  const said = captions.flatMap((caption) => walk.flow(caption, scope))
  const { inline, rest } = asInline(said)
  const loose: Inline[] = credit ? [...inline, { type: 'text', text: ` ${credit}` }] : inline
  const after: Block[] = loose.length > 0 ? [{ type: 'paragraph', content: loose }] : []
  return [...(captionedAll(blocks, inline, credit, after) ?? [...blocks, ...after]), ...rest]
}

function captionedAll(blocks: Block[], caption: Inline[], credit: string | null, after: Block[]) {
  const [only, ...more] = blocks
  if (only && more.length === 0) {
    const whole = captioned(only, caption, credit)
    return whole && [whole]
  }
  const pictures = blocks.flatMap((block) =>
    block.type === 'picture' ? [block] : block.type === 'gallery' ? block.content : [],
  )
  const isGallery =
    pictures.length > 1 && blocks.every(({ type }) => type === 'picture' || type === 'gallery')
  if (!isGallery || blocks.some((block) => block.type === 'gallery' && block.attrs.caption))
    return undefined
  const line = cleanLine(
    after.map((block) => (block.type === 'paragraph' ? inlineText(block.content) : '')).join(''),
  )
  if (line.length > 5000) return undefined
  return [
    { type: 'gallery', attrs: { caption: line === '' ? null : line }, content: pictures } as const,
  ]
}

function captioned(only: Block, caption: Inline[], credit: string | null): Block | undefined {
  if (only.type === 'picture' && !only.content) {
    const content = caption.length > 0 ? { content: caption } : {}
    return { ...only, ...content, attrs: { ...only.attrs, credit: credit ?? only.attrs.credit } }
  }
  if (credit || caption.length === 0) return undefined
  if (only.type === 'table') {
    const { caption: own, rows } = tableParts(only)
    const head = { type: 'tableCaption', content: caption } as const
    return own ? undefined : { type: 'table', content: [head, ...rows] }
  }
  return only.type === 'blockquote' || only.type === 'pullQuote'
    ? saidBy(only, cleanLine(inlineText(caption)))
    : undefined
}

function saidBy(quote: Blockquote | PullQuote, attribution: string): Block | undefined {
  if (quote.attrs.attribution || attribution.length > 1000) return undefined
  return quote.type === 'pullQuote'
    ? { ...quote, attrs: { attribution } }
    : { ...quote, attrs: { ...quote.attrs, attribution } }
}

/** Takes the credit out of a caption and gives its text. */
function takeCredit(caption: Element): string | null {
  const isCredit = (child: Child): child is Element =>
    typeof child !== 'string' &&
    classesOf(child).some((name) => /^(credit|image-credit)$/.test(name))
  const found = caption.children.find(isCredit)
  const line = found ? cleanLine(textIn(found)) : ''
  if (!found || line === '' || line.length > 1000) return null
  caption.children.splice(caption.children.indexOf(found), 1)
  return line
}
