import { InvalidArgumentError } from 'commander'

const LONGEST = 100

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text

/** Rows as lines, each column as wide as its widest cell, on one line however it was written. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => cut(cell.replace(/[\p{Cc}\s]+/gu, ' '))))
  const widths = (cells[0] ?? []).map((_, i) =>
    Math.max(...cells.map((row) => row[i]?.length ?? 0)),
  )
  return cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** An instant (epoch ms) by the clocks of the paper. */
export const at = (instant: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')

/** A number from 1 to 1,000; refuses anything else as a misuse. */
export function countIn(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 1_000) return number
  throw new InvalidArgumentError('Give a number from 1 to 1000.')
}
