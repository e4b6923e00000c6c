import { createHmac, randomBytes } from 'node:crypto'

const WINDOW_MS = 60 * 60_000
const DAY_MS = 86_400_000
const MOST = 100_000

type Needs = {
  now: () => number
  /** How often an hour a network is believed to do one thing: a household or an office shares an address. */
  ofOne: number
  /** How often it is believed to do anything. */
  inAll: number
}

/** Knows which network has done the same too often of late, or too much in all, whichever browser it
 * says it has. It keeps keyed hashes in memory only, for two hours at most, under a key that nobody
 * else has and that is new each day. */
export function openRepeats({ now, ofOne, inAll }: Needs) {
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

  const hashOf = (text: string): string =>
    createHmac('sha256', key).update(text).digest('base64').slice(0, 16)
  const timesOf = (hash: string): number => (current.get(hash) ?? 0) + (previous.get(hash) ?? 0)
  const note = (hash: string): unknown => current.set(hash, (current.get(hash) ?? 0) + 1)

  /** Notes that a network did something once more; true, and not noted, when that was too often. */
  return function isRepeat(network: string | undefined, what: string): boolean {
    if (network === undefined) return false
    turn()
    const all = hashOf(network)
    if (timesOf(all) >= inAll) return true
    const one = hashOf(`${network} ${what}`)
    if (timesOf(one) >= ofOne) return true
    note(all)
    note(one)
    return false
  }
}
