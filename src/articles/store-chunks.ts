/** Fewer than either engine takes in one statement (32,766 and 65,535). */
const MOST_VALUES = 8_000

/** Does something with all rows, so many at a time that one statement bears them; `width` is how many
 * values a row has. */
export async function inChunks<Row>(
  rows: readonly Row[],
  width: number,
  act: (some: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  const most = Math.floor(MOST_VALUES / width)
  for (let at = 0; at < rows.length; at += most) await act(rows.slice(at, at + most))
}
