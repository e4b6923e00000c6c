/** The number of a row: when an article was published, and on which shelf it stands. Rows of FTS5 come
 * in the order of their numbers, so the newest come first without sorting, a span of time is a span
 * of numbers, and counting by section or year reads no table. 53 bits: 34 for the seconds, 12 for
 * the shelf, 7 to tell apart what is alike. */

const SHELF_BITS = 2 ** 7
const SECOND_BITS = 2 ** 19
/** Seconds count from the year 1600, before the first newspaper, and last until 2144. */
const FIRST_SECOND = Date.UTC(1600, 0, 1) / 1_000
const LAST_SECOND = 2 ** 34 - 1

export const SHELVES = 2 ** 12
export const ALIKE = SHELF_BITS

/** The first number of this instant (epoch ms); times out of range are brought into it. */
export function firstPlaceAt(instant: number): number {
  const second = Math.floor(instant / 1_000) - FIRST_SECOND
  return Math.min(Math.max(second, 0), LAST_SECOND) * SECOND_BITS
}

/** The first number on this shelf within that second. */
export const placeOn = (publishedAt: number, shelf: number): number =>
  firstPlaceAt(publishedAt) + shelf * SHELF_BITS

/** The place one second later. */
export const secondAfter = (place: number): number => place + SECOND_BITS

export const shelfOf = (place: number): number => Math.floor((place % SECOND_BITS) / SHELF_BITS)

/** Epoch milliseconds, to the second. */
export const instantOf = (place: number): number =>
  (Math.floor(place / SECOND_BITS) + FIRST_SECOND) * 1_000
