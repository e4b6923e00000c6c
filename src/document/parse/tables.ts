import type { Block, Inline, TableCell, TableRow } from '../body.ts'
import type { Child, Element } from './tree.ts'
import { asInline, element, type Handler, orEmpty, type Scope, type Walk } from './walk.ts'

const ROWS = new Set(['thead', 'tbody', 'tfoot', 'tr'])
const COLUMNS = new Set(['colgroup', 'col'])
const CELLS = new Set(['td', 'th'])

type Found = { caption: Inline[]; rows: TableRow[]; loose: Child[]; rest: Block[] }

/** A table; what stands in it outside of cells comes before it, and a lone cell is no table. */
export const table: Handler = (of, scope, walk) => {
  const found: Found = { caption: [], rows: [], loose: [], rest: [] }
  gather(of, false, found, scope, walk)
  const before = [...walk.flow(element('div', found.loose), scope), ...found.rest]
  const [only, ...more] = found.rows.flatMap(({ content }) => content ?? [])
  const captionLine: Block[] =
    found.caption.length > 0 ? [{ type: 'paragraph', content: found.caption }] : []
  if (!only) return [...before, ...captionLine]
  if (more.length === 0) return [...before, ...captionLine, ...only.content.filter(hasContent)]
  const rows = found.rows
  if (found.caption.length === 0) return [...before, { type: 'table', content: rows }]
  const caption = { type: 'tableCaption', content: found.caption } as const
  return [...before, { type: 'table', content: [caption, ...rows] }]
}

const hasContent = (block: Block): boolean => block.type !== 'paragraph' || !!block.content

function gather(of: Element, head: boolean, found: Found, scope: Scope, walk: Walk): void {
  let cells: TableCell[] = []
  const endRow = (): void => {
    if (cells.length > 0) found.rows.push({ type: 'tableRow', content: cells })
    cells = []
  }
  for (const child of of.children) {
    if (typeof child === 'string') found.loose.push(child)
    else if (CELLS.has(child.name)) cells.push(cellOf(child, head, scope, walk))
    else {
      endRow()
      gatherPart(child, head, found, scope, walk)
    }
  }
  endRow()
}

function gatherPart(part: Element, head: boolean, found: Found, scope: Scope, walk: Walk): void {
  const { name } = part
  if (ROWS.has(name)) gather(part, head || name === 'thead', found, scope, walk)
  else if (name === 'caption') addCaption(part, found, scope, walk)
  else if (!COLUMNS.has(name)) found.loose.push(part)
}

function addCaption(of: Element, found: Found, scope: Scope, walk: Walk): void {
  const { inline, rest } = asInline(walk.flow(of, scope))
  if (found.caption.length > 0 && inline.length > 0) found.caption.push({ type: 'hardBreak' })
  found.caption.push(...inline)
  found.rest.push(...rest)
}

function cellOf(of: Element, head: boolean, scope: Scope, walk: Walk): TableCell {
  const { attributes, name } = of
  const side = /text-align\s*:\s*(\w+)/i.exec(attributes.get('style') ?? '')?.[1]
  const asked = (side ?? attributes.get('align') ?? '').toLowerCase()
  const align = asked === 'center' ? 'center' : asked === 'right' || asked === 'end' ? 'end' : null
  return {
    type: head || name === 'th' ? 'tableHeader' : 'tableCell',
    attrs: {
      colspan: span(attributes.get('colspan'), 100),
      rowspan: span(attributes.get('rowspan'), 1000),
      align,
    },
    content: orEmpty(walk.flow(of, scope)),
  }
}

function span(given: string | undefined, most: number): number {
  const number = Number.parseInt(given ?? '1', 10)
  return number >= 1 && number <= most ? number : 1
}
