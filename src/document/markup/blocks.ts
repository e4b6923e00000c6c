import type {
  Block,
  ListItem,
  Paragraph,
  Picture,
  PictureAttrs,
  TableCell,
  TermItem,
} from '../body.ts'
import { embedAt } from '../embeds.ts'
import { inlineMarkup } from './inline.ts'

export type MarkupOptions = {
  /** What the key in `![alt](key)` stands for: `{ pictureId }`, as a rule. */
  picture?: (key: string) => Partial<PictureAttrs>
}

/** Turns the lines of one block into what they mean, or gives undefined if it is not theirs. */
type Reader = (lines: readonly string[], options: MarkupOptions) => Block | undefined

const paragraph = (text: string): Paragraph => {
  const content = inlineMarkup(text)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

const whole = (lines: readonly string[]): string => lines.join(' ').trim()
const all = (lines: readonly string[], pattern: RegExp): boolean =>
  lines.every((line) => pattern.test(line))

const heading: Reader = ([line = '', ...more]) => {
  const found = /^(#{2,4}) +(.+)$/.exec(line)
  if (!found || more.length > 0) return undefined
  const level = Math.min(found[1]?.length ?? 2, 4) as 2 | 3 | 4
  return { type: 'heading', attrs: { level }, content: inlineMarkup(found[2] ?? '') }
}

/** `> pulled words` or `>> quoted words`; a last line that begins with a dash says whose they are. */
const quotation: Reader = (lines) => {
  if (!all(lines, /^>/)) return undefined
  const pulled = !all(lines, /^>>/)
  const inside = lines.map((line) => line.replace(/^>>? ?/, ''))
  const by = /^(?:—|–|--) *(.+)$/.exec(inside.at(-1) ?? '')?.[1]
  const content = [paragraph(whole(by === undefined ? inside : inside.slice(0, -1)))]
  const attribution = by ?? null
  if (pulled) return { type: 'pullQuote', attrs: { attribution }, content }
  return { type: 'blockquote', attrs: { attribution, source: null }, content }
}

const ITEM = /^(?:-|\d+\.) +/
const list: Reader = (lines) => {
  if (!ITEM.test(lines[0] ?? '')) return undefined
  const items: string[] = []
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''))
    else items.push(`${items.pop()} ${line.trim()}`)
  }
  const content = items.map((item): ListItem => ({ type: 'listItem', content: [paragraph(item)] }))
  const start = Number.parseInt(lines[0] ?? '', 10)
  if (Number.isNaN(start)) return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start }, content }
}

/** `32 :: allies agreed it`, a line for each term. */
const terms: Reader = (lines) => {
  if (!all(lines, /^.+ :: .+$/)) return undefined
  const content = lines.map((line): TermItem => {
    const [term = '', ...said] = line.split(' :: ')
    return {
      type: 'termItem',
      content: [
        { type: 'term', content: inlineMarkup(term.trim()) },
        { type: 'definition', content: [paragraph(said.join(' :: ').trim())] },
      ],
    }
  })
  return { type: 'termList', content }
}

/** `![alt](key "caption | credit"){wide}`, the parts after the key as needed; more lines, a gallery. */
const PICTURE = /^!\[([^\]]*)\]\(([^)\s"]+)(?: +"([^"]*)")?\)(?:\{(wide|margin)\})?$/
const pictures: Reader = (lines, options) => {
  if (!all(lines, PICTURE)) return undefined
  const content = lines.map((line) => pictureOf(line, options))
  const [only, ...more] = content
  return more.length === 0 ? only : { type: 'gallery', attrs: { caption: null }, content }
}

function pictureOf(line: string, { picture }: MarkupOptions): Picture {
  const [, alt = '', key = '', said = '', size = 'column'] = PICTURE.exec(line) ?? []
  const [caption = '', credit = ''] = said.split('|').map((part) => part.trim())
  const known = picture?.(key) ?? { pictureId: key }
  const attrs: PictureAttrs = {
    ...{ pictureId: null, src: null, href: null, alt, credit: credit === '' ? null : credit },
    size: size as PictureAttrs['size'],
    ...known,
  }
  return { type: 'picture', attrs, ...(caption !== '' && { content: inlineMarkup(caption) }) }
}

/** Lines of `| cell | cell |`; `|= caption` first, `|---|---:|` below a head, `# ` in a row's head. */
const table: Reader = (lines) => {
  if (!all(lines, /^\|/)) return undefined
  const caption = lines[0]?.startsWith('|=') ? lines[0].slice(2).replace(/\|$/, '').trim() : ''
  const rows = lines.slice(caption === '' ? 0 : 1).map(cellsOf)
  const rule = rows.findIndex((cells) => cells.every((cell) => /^:?-{2,}:?$/.test(cell)))
  const sides = (rows[rule] ?? []).map((cell) => (cell.endsWith(':') ? 'end' : null))
  const kept = rows.filter((_, at) => at !== rule)
  const row = (cells: string[], y: number) => ({
    type: 'tableRow' as const,
    content: cells.map((cell, x) => cellOf(cell, y < rule, sides[x] ?? null)),
  })
  const head = { type: 'tableCaption', content: inlineMarkup(caption) } as const
  return { type: 'table', content: [...(caption === '' ? [] : [head]), ...kept.map(row)] }
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

function cellOf(cell: string, head: boolean, align: 'end' | null): TableCell {
  const named = head || cell.startsWith('# ')
  return {
    type: named ? 'tableHeader' : 'tableCell',
    attrs: { colspan: 1, rowspan: 1, align },
    content: [paragraph(cell.replace(/^# /, ''))],
  }
}

/** An address alone, or `@[title](address)`: something of another site. */
const embed: Reader = ([line = '', ...more]) => {
  const [, title = null, titled] = /^@\[([^\]]*)\]\((\S+)\)$/.exec(line) ?? []
  const attrs = more.length === 0 ? embedAt(titled ?? line, title) : undefined
  return attrs && { type: 'embed', attrs }
}

/** `=> [text](address)` */
const related: Reader = ([line = '', ...more]) => {
  const [, text = '', href = ''] = /^=> *\[([^\]]+)\]\((\S+)\)$/.exec(line) ?? []
  return text === '' || more.length > 0 ? undefined : { type: 'relatedLink', attrs: { text, href } }
}

const divider: Reader = (lines) => (whole(lines) === '---' ? { type: 'divider' } : undefined)

const readers = [heading, quotation, list, terms, pictures, table, embed, related, divider]

/** What some lines without an empty one between them mean; a paragraph, if nothing else. */
export function blockOf(lines: readonly string[], options: MarkupOptions): Block {
  for (const read of readers) {
    const block = read(lines, options)
    if (block) return block
  }
  return paragraph(whole(lines))
}
