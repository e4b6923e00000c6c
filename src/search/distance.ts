/** How many slips lead from one word to the other: letters left out, added, changed, or swapped with
 * their neighbour (optimal string alignment); `most + 1` if there are more than `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      const changed = (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)
      const steps = Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, changed)
      const swapped = k > 1 && i > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]
      next[k] = swapped ? Math.min(steps, (before[k - 2] ?? 0) + 1) : steps
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
