import { type Block, embedAt, type Inline, type Mark } from '#document'

const PICTURE = /^!\[(.*?)\]\((\S+?)(?: "(.*?)(?: \| (.*?))?")?\)$/
const EMBED = /^@embed (\S+) \| (.+)$/
const BOX = /^:::(\w+) (.+)\n([\s\S]+)\n:::$/
const SPAN = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*(.+?)\*\*|\*(.+?)\*/g
const plain = (type: 'strong' | 'em'): Mark => ({ type })
const link = (href: string): Mark => ({ type: 'link', attrs: { href, title: null, rel: null } })

/** A line of text with `[links](address)`, `**strong**` and `*em*` in it. */
export function inlineOf(line: string, marks: Mark[] = []): Inline[] {
  const found: Inline[] = []
  const say = (text: string): void => {
    if (text) found.push({ type: 'text', text, ...(marks.length > 0 && { marks }) })
  }
  let from = 0
  for (const span of line.matchAll(SPAN)) {
    const [whole, label = '', href = '', strong = '', em = ''] = span
    say(line.slice(from, span.index))
    if (href) found.push(...inlineOf(label, [...marks, link(href)]))
    else found.push(...inlineOf(strong || em, [...marks, plain(strong ? 'strong' : 'em')]))
    from = span.index + whole.length
  }
  say(line.slice(from))
  return found
}

const paragraph = (line: string) => ({ type: 'paragraph' as const, content: inlineOf(line) })
const items = (lines: string[], sign: RegExp) =>
  lines.map((line) => {
    return { type: 'listItem' as const, content: [paragraph(line.replace(sign, ''))] }
  })

function table(lines: string[]): Block {
  const cells = (line: string) => line.split('|').slice(1, -1)
  const content = lines.flatMap((line, i) => {
    if (i === 1) return []
    const type = i === 0 ? ('tableHeader' as const) : ('tableCell' as const)
    const attrs = { colspan: 1, rowspan: 1, align: null }
    const row = cells(line).map((cell) => ({ type, attrs, content: [paragraph(cell.trim())] }))
    return [{ type: 'tableRow' as const, content: row }]
  })
  return { type: 'table', content }
}

function picture(line: string): Block | undefined {
  const [, alt, src, caption = '', credit] = PICTURE.exec(line) ?? []
  if (alt === undefined || src === undefined) return undefined
  const attrs = { pictureId: null, src, alt, credit: credit ?? null }
  return {
    ...{ type: 'picture', attrs: { ...attrs, size: 'column', href: null } },
    content: inlineOf(caption),
  }
}

function blockOf(text: string): Block {
  const lines = text.split('\n')
  if (text.startsWith('## ')) {
    return { type: 'heading', attrs: { level: 2 }, content: inlineOf(text.slice(3)) }
  }
  if (text.startsWith('> ')) {
    return { type: 'pullQuote', attrs: { attribution: null }, content: [paragraph(text.slice(2))] }
  }
  if (text.startsWith('- ')) return { type: 'bulletList', content: items(lines, /^- /) }
  if (text.startsWith('1. ')) {
    return { type: 'orderedList', attrs: { start: 1 }, content: items(lines, /^\d+\. /) }
  }
  if (text.startsWith('| ')) return table(lines)
  return picture(text) ?? paragraph(text)
}

/** A block between two lines of colons: a fact box with its title, or a correction with its instant. */
function box(text: string): Block | undefined {
  const [, kind, about = '', within = ''] = BOX.exec(text) ?? []
  if (kind === 'fact')
    return { type: 'factBox', attrs: { title: about }, content: blocksOf(within) }
  if (kind !== 'correction') return undefined
  const attrs = { at: Date.parse(about), kind } as const
  return { type: 'correctionNote', attrs, content: [paragraph(within)] }
}

function embed(text: string): Block | undefined {
  const [, address, title] = EMBED.exec(text) ?? []
  const attrs = address && embedAt(address, title)
  return attrs ? { type: 'embed', attrs } : undefined
}

/** The blocks that a text stands for, parted by blank lines: paragraphs, `## ` subheads, `> ` pull
 * quotes, `- ` and `1. ` lists, tables of `| cells |`, `![alt](key "caption | credit")` pictures,
 * `@embed address | title`, and from `:::fact title` or `:::correction instant` to `:::` a box. */
export const blocksOf = (text: string): Block[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((part) => box(part) ?? embed(part) ?? blockOf(part))
