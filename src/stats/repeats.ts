import { createHmac, randomBytes } from 'node:crypto'

const WINDOW_MS = 30 * 60_000
const DAY_MS = 86_400_000
/** A household or an office shares an address, so a few readings in a window are believed. */
const BELIEVED = 5
const MOST = 100_000

/** Knows which network has read an article too often of late. It keeps keyed hashes in memory only, for
 * an hour at most, under a key that nobody else has and that is new each day. */
export function openRepeats({ now }: { now: () => number }) {
  let key = randomBytes(32)
  let keyDay = Number.NaN
  let windowStart = Number.NEGATIVE_INFINITY
  let current = new Map<string, number>()
  let previous = new Map<string, number>()

  function turn(): void {
    const day = Math.floor(now() / DAY_MS)
    if (day !== keyDay) key = randomBytes(32)
    keyDay = day
    const age = now() - windowStart
    if (age < WINDOW_MS && current.size < MOST) return
    previous = age < 2 * WINDOW_MS ? current : new Map()
    current = new Map()
    windowStart = now()
  }

  /** Notes one more reading; true when there were too many before. */
  return function isRepeat(network: string, articleId: string): boolean {
    turn()
    const hash = createHmac('sha256', key).update(`${network} ${articleId}`).digest('base64')
    const short = hash.slice(0, 16)
    const before = (current.get(short) ?? 0) + (previous.get(short) ?? 0)
    if (before >= BELIEVED) return true
    current.set(short, (current.get(short) ?? 0) + 1)
    return false
  }
}
