/** Rows of the table of distances: the one before last, the last, and the one being made. */
type Rows = { before: readonly number[]; last: readonly number[] }

function nextRow(a: string, b: string, i: number, { before, last }: Rows): number[] {
  const next = [i]
  for (let k = 1; k <= b.length; k++) {
    const changed = (last[k - 1] ?? 0) + Number(a[i - 1] !== b[k - 1])
    const steps = Math.min((last[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, changed)
    const swapped = a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1] && k > 1 && i > 1
    next.push(swapped ? Math.min(steps, (before[k - 2] ?? 0) + 1) : steps)
  }
  return next
}

/** How many slips lead from one word to the other: letters left out, added, changed, or swapped with
 * their neighbour (optimal string alignment); `most + 1` if there are more than `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let rows: Rows = { before: [], last: Array.from({ length: b.length + 1 }, (_, i) => i) }
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow(a, b, i, rows)
    if (Math.min(...next) > most) return most + 1
    rows = { before: rows.last, last: next }
  }
  return Math.min(rows.last[b.length] ?? 0, most + 1)
}
