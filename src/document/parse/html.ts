import type { Block, Body, Heading, Inline } from '../body.ts'
import { check } from '../check.ts'
import { cleanLine, cleanText, cleanWebAddress } from '../clean.ts'
import { embedAt } from '../embeds.ts'
import { fitFlow } from './fit.ts'
import { textIn } from './inside.ts'
import { list, termList } from './lists.ts'
import { paragraphsIn, textNode } from './paragraphs.ts'
import { figure, imageOf } from './pictures.ts'
import { quote } from './quotes.ts'
import { APART, marksOf, withMark } from './rules.ts'
import { table } from './tables.ts'
import { type Child, type Element, treeOf } from './tree.ts'
import {
  asInline,
  classesOf,
  element,
  type Handler,
  isBlank,
  orEmpty,
  type ParseOptions,
  type Scope,
  type Walk,
} from './walk.ts'
import { openWriter, type Writer } from './writer.ts'

// Containers in containers up to here; deeper ones give their words only.
const DEEPEST = 12

/** HTML of any quality as a body. Keeps every word a browser would show (scripts, styles and
 * fallbacks are none); markup that does not fit is dropped. Refuses only what is too long. */
export function parseHtml(html: string, options: ParseOptions = {}): Body {
  const walk: Walk = {
    options,
    blocks: (of, scope) => insideOf(of, scope, walk),
    flow: (of, scope) => fitFlow(insideOf(of, scope, walk)),
  }
  const content = walk.blocks(treeOf(html), { marks: [], depth: 0, classes: [] })
  return check({ type: 'doc', content: orEmpty(content) })
}

function insideOf(of: Element, scope: Scope, walk: Walk): Block[] {
  const writer = openWriter(walk.options.lines ?? false)
  visitChildren(of, { ...scope, depth: scope.depth + 1 }, walk, writer)
  return writer.done()
}

function visitChildren(of: Element, scope: Scope, walk: Walk, writer: Writer): void {
  const marks = marksOf(of).reduce(withMark, [...scope.marks])
  const children = isList(of) ? of.children : itemsListed(of.children)
  for (const child of children) visit(child, { ...scope, marks }, walk, writer)
}

function visit(child: Child, scope: Scope, walk: Walk, writer: Writer): void {
  if (typeof child === 'string') writer.text(child, scope.marks)
  else if (child.name === 'br') writer.lineBreak()
  else if (child.name === 'img') addImage(child, scope, walk, writer)
  else {
    const handler = scope.depth > DEEPEST ? undefined : handlers.get(child.name)
    if (handler) writer.add(...handler(child, scope, walk))
    else visitPlain(child, scope, walk, writer)
  }
}

function visitPlain(child: Element, scope: Scope, walk: Walk, writer: Writer): void {
  const apart = APART.has(child.name)
  const quoted = child.name === 'q'
  const isButton =
    child.attributes.has('download') || classesOf(child).some((name) => /button/.test(name))
  const strong = child.name === 'summary' || child.name === 'legend'
  const marks = strong ? withMark(scope.marks, { type: 'strong' }) : scope.marks
  if (apart) writer.endParagraph()
  if (isButton) writer.text(' ', scope.marks) // it stands apart by its style alone
  if (quoted) writer.text('“', marks)
  visitChildren(child, { ...scope, marks }, walk, writer)
  if (quoted) writer.text('”', marks)
  if (apart) writer.endParagraph()
}

function addImage(child: Element, scope: Scope, walk: Walk, writer: Writer): void {
  const found = imageOf(child, scope, walk)
  if (typeof found === 'string') writer.text(found, scope.marks)
  else if (found) writer.add(found)
}

/** Items that stand outside of any list, put into one. */
function itemsListed(children: readonly Child[]): Child[] {
  const listed: Child[] = []
  for (const child of children) {
    const last = listed.findLast((one) => !isBlank(one))
    if (typeof child === 'string' || child.name !== 'li') listed.push(child)
    else if (typeof last === 'object' && last.name === STRAY) last.children.push(child)
    else listed.push(element(STRAY, [child]))
  }
  return listed
}
const STRAY = 'stray items'
const LISTS = ['ul', 'ol', 'menu', 'dir', STRAY]
const isList = ({ name }: Element): boolean => LISTS.includes(name)

const heading: Handler = (of, scope, walk) => {
  const level = Math.min(Math.max(Number(of.name[1]), 2), 4) as Heading['attrs']['level']
  const { inline, rest } = asInline(walk.blocks(of, scope))
  if (inline.length === 0) return rest
  return [{ type: 'heading', attrs: { level }, content: inline }, ...rest]
}

const preformatted: Handler = (of) => {
  const text = cleanText(textIn(of)).replace(/^\n/, '').trimEnd()
  if (text === '') return []
  if (!classesOf(of).some((name) => /^(verse|wp-block-verse|poem)$/.test(name))) {
    return [{ type: 'codeBlock', content: [{ type: 'text', text }] }]
  }
  const run: Inline[] = text
    .split('\n')
    .flatMap((line) => [{ type: 'hardBreak' } as const, textNode(line, [])])
  return paragraphsIn(run).map(({ content = [] }) => ({ type: 'verse', content }))
}

/** What plays or shows in a frame: an embed where its provider is known, else a link. */
const framed: Handler = (of, scope, walk) => {
  const inner = of.children.filter((child) => typeof child !== 'string')
  const sources = [of, ...inner].flatMap(({ attributes }) =>
    ['src', 'data-src', 'data-lazy-src', 'data', 'href'].map((key) => attributes.get(key) ?? ''),
  )
  const named = of.attributes.get('title') ?? of.attributes.get('aria-label') ?? ''
  const title = cleanLine(named).slice(0, 300)
  const shown = of.name === 'object' ? walk.flow({ ...of, name: 'div' }, scope) : []
  for (const src of sources) {
    const attrs = embedAt(src, title === '' ? null : title)
    if (attrs) return [{ type: 'embed', attrs }, ...shown.filter(({ type }) => type !== 'embed')]
  }
  const href = sources.map(cleanFrame).find((found) => found !== undefined)
  if (!href) return shown
  const link = { type: 'link', attrs: { href, title: null, rel: null } } as const
  const text = title === '' ? nameOf(href) : title
  return [{ type: 'paragraph', content: [{ type: 'text', text, marks: [link] }] }, ...shown]
}

/** The file that an address ends in, or else the address without what every address has. */
const nameOf = (href: string): string =>
  /\/([^/?#]+\.\w{2,5})$/.exec(href)?.[1] ?? href.replace(/^https?:\/\/(www\.)?/, '').slice(0, 200)

const cleanFrame = (src: string): string | undefined =>
  cleanWebAddress(src.startsWith('//') ? `https:${src}` : src)

const handlers = new Map<string, Handler>([
  ...LISTS.map((name) => [name, list] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
  ...['iframe', 'embed', 'object', 'video', 'audio'].map((name) => [name, framed] as const),
  ['dl', termList],
  ['table', table],
  ['blockquote', quote],
  ['figure', figure],
  ['pre', preformatted],
  ['hr', () => [{ type: 'divider' }]],
])
