import type { TableCell, TableRow } from '../body.ts'

export type Placed = { cell: TableCell; colspan: number; rowspan: number }
type At = Placed & { x: number }

// Wider than this a short row is not filled up, and larger than that spans are not kept:
// no honest table comes near, and a hostile one costs little.
const WIDEST = 50
const MOST_SPANNED = 100_000

/** The cells of some rows as they can truly stand: spans cut where they would overlap another cell
 * or leave the rows, columns in which no cell begins left out, short rows filled with `filler`. */
export function gridOf(rows: readonly TableRow[], filler: TableCell): Placed[][] {
  const { placed, taken } = place(rows)
  const begun = new Set(placed.flat().map(({ x }) => x))
  const widths = taken.map((line) => [...line].filter((x) => begun.has(x)).length)
  const width = widths.reduce((most, one) => Math.max(most, one), 0)
  return placed.map((row, y) => {
    const cells = row.map(({ cell, x, colspan, rowspan }) => {
      const columns = Array.from({ length: colspan }, (_, at) => x + at)
      return { cell, rowspan, colspan: columns.filter((column) => begun.has(column)).length }
    })
    const missing = width > WIDEST ? 0 : width - (widths[y] ?? 0)
    return [...cells, ...Array.from({ length: missing }, () => ({ cell: filler, ...single }))]
  })
}

const single = { colspan: 1, rowspan: 1 }

function place(rows: readonly TableRow[]): { placed: At[][]; taken: Set<number>[] } {
  const spanned = rows
    .flatMap(({ content }) => content ?? [])
    .reduce((sum, { attrs }) => sum + attrs.colspan * attrs.rowspan, 0)
  const taken = rows.map(() => new Set<number>())
  const placed = rows.map(({ content = [] }, y) => {
    let x = 0
    return content.map((cell): At => {
      while (taken[y]?.has(x)) x += 1
      const asked = spanned > MOST_SPANNED ? single : cell.attrs
      return { cell, x, ...take(taken.slice(y, y + asked.rowspan), x, asked.colspan) }
    })
  })
  return { placed, taken }
}

/** Takes as many free columns of the lines as asked for, one at least. */
function take(lines: readonly Set<number>[], x: number, asked: number) {
  let colspan = 1
  const isFree = (column: number): boolean => !lines.some((line) => line.has(column))
  while (colspan < asked && isFree(x + colspan)) colspan += 1
  for (const line of lines) for (let at = x; at < x + colspan; at += 1) line.add(at)
  return { colspan, rowspan: lines.length }
}
