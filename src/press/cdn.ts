/** For a cache in front of the paper: pages name what they were made from, and changes purge by it. */
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { EVERYTHING, type Event } from '#work'

/** Has the cache let go of every page with any of these keys. */
export type Purge = (keys: readonly string[]) => Promise<void>
type Needs = { purge: Purge; now: () => number; report: (error: unknown) => void }

/** Events that come together are purged together. */
const GATHER_MS = 50
const AGAIN_MS = 2_000
const A_DAY_S = 86_400
const A_DAY_MS = 1_000 * A_DAY_S

/** Eight bytes: short, and of a hundred thousand tags hardly ever two the same; if they are, a page is
 * purged too often, never too seldom. */
const keyOf = (tag: string): string =>
  createHash('sha256').update(tag).digest('base64url').slice(0, 11)

/** What changes at this instant by time alone, with no event to say so. */
const untilOf = (instant: number): string => `until:${instant}`

/** Every process purges when it has forgotten by itself: what the cache fetched meanwhile from one that
 * had not yet heard is let go of by that one. One that starts purges everything, for it knows nothing of
 * what the cache was given before. */
export function openCdn({ purge, now, report }: Needs) {
  const waiting = new Set([keyOf(EVERYTHING)])
  const instants = new Set<number>()
  const closing = new AbortController()
  let running: Promise<void> | undefined
  let alarm: NodeJS.Timeout | undefined
  let failed = false
  const rest = (ms: number) => wait(ms, undefined, { signal: closing.signal }).catch(() => {})

  /** What is not purged is tried again, together with what has come meanwhile; told once. */
  async function attempt(): Promise<void> {
    const keys = [...waiting]
    waiting.clear()
    try {
      await purge(keys)
      failed = false
    } catch (error) {
      if (!failed) report(error)
      failed = true
      for (const key of keys) waiting.add(key)
    }
  }

  async function run(): Promise<void> {
    while (waiting.size > 0 && !closing.signal.aborted) {
      await rest(failed ? AGAIN_MS : GATHER_MS)
      await attempt()
    }
    running = undefined
  }

  function ask(keys: Iterable<string>): void {
    for (const key of keys) waiting.add(key)
    if (waiting.size > 0) running ??= run()
  }

  /** Purges what has come of age, and wakes again for the next. */
  function wake(): void {
    clearTimeout(alarm)
    const due = [...instants].filter((instant) => instant <= now())
    for (const instant of due) instants.delete(instant)
    ask(due.map((instant) => keyOf(untilOf(instant))))
    if (instants.size === 0 || closing.signal.aborted) return
    alarm = setTimeout(wake, Math.min(Math.min(...instants) - now(), A_DAY_MS)).unref()
  }

  ask([])
  return {
    /** What a page says of itself, which is true until the instant given, if any; the cache may keep it
     * until it is purged. */
    headersFor(tags: ReadonlySet<string>, goodUntil: number): Record<string, string> {
      const ends = Number.isFinite(goodUntil)
      if (ends && !instants.has(goodUntil)) {
        instants.add(goodUntil)
        wake()
      }
      const named = [EVERYTHING, ...tags, ...(ends ? [untilOf(goodUntil)] : [])]
      const control = `max-age=${A_DAY_S}`
      return { 'surrogate-key': named.map(keyOf).join(' '), 'surrogate-control': control }
    },
    forget({ tags, gone = [] }: Pick<Event, 'tags' | 'gone'>): void {
      ask([...tags, ...gone].map(keyOf))
    },
    /** Tries once more to purge what waits. */
    async close(): Promise<void> {
      closing.abort()
      clearTimeout(alarm)
      await running
      if (waiting.size > 0) await attempt()
    },
  }
}
