import type { Table, TableCell, TableRow } from '../body.ts'
import { tableParts } from '../parts.ts'
import { attr } from './escape.ts'
import { gridOf, type Placed } from './grid.ts'

type Inside = { caption: string; cell: (cell: TableCell) => string }

const WIDE = 5

const filler: TableCell = {
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, align: null },
  content: [],
}

/** A table as valid HTML: rows of nothing but header cells at its top are its head. `name` is what a
 * table too wide for a phone is called, which scrolls in a region of its own. */
export function tableHtml(table: Table, inside: Inside, name: string): string {
  const { rows } = tableParts(table)
  const isHead = ({ content = [] }: TableRow): boolean =>
    content.length > 0 && content.every(({ type }) => type === 'tableHeader')
  const firstBodyRow = rows.findIndex((row) => !isHead(row))
  const headRows = Math.max(firstBodyRow, 0)
  const head = gridOf(rows.slice(0, headRows), filler)
  const body = gridOf(rows.slice(headRows), filler)
  const columns = [...head, ...body].reduce((most, row) => Math.max(most, row.length), 0)
  const group = (tag: string, lines: Placed[][], scope: string): string => {
    const inner = lines.map((line) => rowHtml(line, scope, inside)).join('')
    return lines.length > 0 ? `<${tag}>${inner}</${tag}>` : ''
  }
  const caption = inside.caption && `<caption>${inside.caption}</caption>`
  const html = `<table>${caption}${group('thead', head, 'col')}${group('tbody', body, 'row')}</table>`
  if (columns < WIDE) return html
  return `<div class="table-scroll" role="region"${attr('aria-label', name)} tabindex="0">${html}</div>`
}

function rowHtml(line: readonly Placed[], scope: string, inside: Inside): string {
  const cells = line.map(({ cell, colspan, rowspan }) => {
    const tag = cell.type === 'tableHeader' ? 'th' : 'td'
    const spans =
      attr('colspan', colspan > 1 ? colspan : null) + attr('rowspan', rowspan > 1 ? rowspan : null)
    const side = attr('class', cell.attrs.align && `at-${cell.attrs.align}`)
    const scoped = tag === 'th' ? attr('scope', scope) : ''
    return `<${tag}${scoped}${side}${spans}>${inside.cell(cell)}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}
