/** For a cache in front of the paper: pages name what they were made from, and changes purge by it. */
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { EVERYTHING, type Event } from '#work'

/** Has the cache let go of every page with any of these keys. */
export type Purge = (keys: readonly string[]) => Promise<void>
type Needs = { purge: Purge; report: (error: unknown) => void }

/** Events that come together are purged together. */
const GATHER_MS = 50
const AGAIN_MS = 2_000
const A_DAY_S = 86_400

/** Eight bytes: short, and of a hundred thousand tags hardly ever two the same; if they are, a page is
 * purged too often, never too seldom. */
const keyOf = (tag: string): string =>
  createHash('sha256').update(tag).digest('base64url').slice(0, 11)

/** Every process purges when it has forgotten by itself: what the cache fetched meanwhile from one that
 * had not yet heard is let go of by that one. */
export function openCdn({ purge, report }: Needs) {
  const waiting = new Set<string>()
  const closing = new AbortController()
  let running: Promise<void> | undefined
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

  return {
    /** What a page says of itself; the cache may keep it until it is purged. */
    headersFor: (tags: ReadonlySet<string>): Record<string, string> => ({
      'surrogate-key': [EVERYTHING, ...tags].map(keyOf).join(' '),
      'surrogate-control': `max-age=${A_DAY_S}`,
    }),
    forget({ tags, gone = [] }: Pick<Event, 'tags' | 'gone'>): void {
      for (const tag of [...tags, ...gone]) waiting.add(keyOf(tag))
      running ??= run()
    },
    /** Tries once more to purge what waits. */
    async close(): Promise<void> {
      closing.abort()
      await running
      if (waiting.size > 0) await attempt()
    },
  }
}
