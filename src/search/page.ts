/** Pages of a ranked list: the next one begins after the last hit of this one, wherever that is now. */
import type { Ranked } from './rank.ts'

/** A ranked place that knows its position in the whole list. */
export type Positioned = Ranked & { position: number }

export const cursorAt = ({ position, place }: Positioned): string => `${position}.${place}`

/** What comes after the cursor; all, if there is none or it makes no sense. */
export function afterCursor(ranked: readonly Ranked[], cursor: string | undefined): Positioned[] {
  const all = ranked.map((one, position) => ({ ...one, position }))
  const [position = Number.NaN, place = Number.NaN] = (cursor ?? '').split('.').map(Number)
  if (!Number.isSafeInteger(position) || !Number.isSafeInteger(place)) return all
  const now = ranked.findIndex((one) => one.place === place)
  return all.slice((now < 0 ? position : now) + 1)
}
