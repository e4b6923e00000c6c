import type { Block, Body, CorrectionNote, Embed, PictureAttrs } from '../body.ts'
import { frameOf, labelOf } from '../embeds.ts'
import { blockHtml, blocksHtml, type Manner } from './blocks.ts'
import { attr, escapeHtml } from './escape.ts'
import { figureHtml, type ShownPicture } from './figure.ts'
import { openHeadings } from './headings.ts'

/** The words of the page's language that a body needs. */
export type BodyWords = {
  /** For a picture and a table that have no other name. */
  picture: string
  table: string
  /** Of an embed without a title, by its provider: "A video at YouTube". */
  embed: (provider: string) => string
  /** "It loads only when you ask for it. YouTube will then see your address." */
  embedNote: (provider: string) => string
  /** What the button says that loads it: "Load from YouTube". */
  load: (provider: string) => string
  /** What the link says that leads there: "See it at YouTube". */
  open: (provider: string) => string
  /** "Correction, 12 July, 09:15."; `at` in epoch milliseconds. */
  correction: (kind: CorrectionNote['attrs']['kind'], at: number | null) => string
}

export type PageOptions = {
  words: BodyWords
  /** How a picture is shown; `nth` counts from 0. Undefined for one that cannot be shown yet. */
  picture?: (attrs: PictureAttrs, nth: number) => ShownPicture | undefined
  /** Stands before the first paragraph, dash included: "WASHINGTON —". */
  dateline?: string
  /** HTML to put after the nth paragraph (from 1): never before a subhead or after the last two
   * paragraphs, and nowhere in a text too short for it. */
  after?: readonly { paragraph: number; html: string }[]
  /** Level of the heading that the body stands under; 1 if not given. */
  under?: 1 | 2 | 3
  /** What the ids of this body begin with; must differ between the bodies of one page. */
  id?: string
}

/** The body as the valid HTML of a page; only `after` and what `picture` gives are put in as they are. */
export function toHtml(body: Body, options: PageOptions): string {
  const { words, picture, under = 1, id = 'text' } = options
  const headings = openHeadings(under, id)
  let pictures = 0
  let corrections = 0
  const manner: Manner = {
    href: (address) => address,
    tableName: words.table,
    heading: ({ attrs }, html) => headings.heading(attrs.level, html),
    picture(node, caption) {
      pictures += 1
      return figureHtml(node, caption, picture?.(node.attrs, pictures - 1), words.picture)
    },
    embed: (node) => embedHtml(node, words),
    factBox: ({ attrs }, inside) => {
      if (attrs.title === null) return `<div class="fact">${inside()}</div>`
      const { html, named } = headings.named(3, escapeHtml(attrs.title))
      return `<section class="fact" aria-labelledby="${named}">${html}${inside()}</section>`
    },
    correction({ attrs }, html) {
      corrections += 1
      const anchor = corrections === 1 && id === 'text' ? ' id="correction"' : ''
      const label = `<b>${escapeHtml(words.correction(attrs.kind, attrs.at))}</b>`
      return `<p class="correction"${anchor}>${label} ${html}</p>`
    },
  }
  const { dateline, after = [] } = options
  const first = body.content.findIndex(isParagraph)
  const places = placesFor(after, body.content)
  return body.content
    .map((block, at) => {
      const html =
        at === first && dateline ? withDateline(block, dateline, manner) : blockHtml(block, manner)
      return html + (places.get(at) ?? '')
    })
    .join('')
}

const isParagraph = (block: Block): boolean => block.type === 'paragraph' && !!block.content

function withDateline(block: Block, dateline: string, manner: Manner): string {
  const html = blocksHtml([block], manner)
  return html.replace('<p>', () => `<p><span class="dateline">${escapeHtml(dateline)}</span> `)
}

/** After which block each piece goes. */
function placesFor(
  after: NonNullable<PageOptions['after']>,
  blocks: readonly Block[],
): Map<number, string> {
  const places = new Map<number, string>()
  const paragraphs = [...blocks.keys()].filter((at) => blocks[at] && isParagraph(blocks[at]))
  for (const { paragraph, html } of after) {
    const place = paragraphs
      .slice(Math.max(0, paragraph - 1), -2)
      .find((at) => blocks[at + 1]?.type !== 'heading' && !places.has(at))
    if (place !== undefined) places.set(place, html)
  }
  return places
}

/** A box that loads nothing before a click: a link for everyone, and what a script needs to load it. */
function embedHtml({ attrs }: Embed, words: BodyWords): string {
  const label = labelOf(attrs)
  const frame = frameOf(attrs)
  const title = attrs.title ?? words.embed(label)
  const data = frame
    ? attr('data-frame', frame.src) +
      attr('data-shape', frame.shape) +
      attr('data-title', title) +
      attr('data-load', words.load(label))
    : ''
  const note = frame ? `<span>${escapeHtml(words.embedNote(label))}</span> ` : ''
  const link = `<a class="button"${attr('href', attrs.url)} rel="noopener">${escapeHtml(words.open(label))}</a>`
  return `<div class="embed"${attr('data-embed', attrs.provider)}${data}><b>${escapeHtml(title)}</b> ${note}${link}</div>`
}
