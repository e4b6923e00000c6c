/** Keeps the index true to its source: at once, in the background, or made anew. */
import type { Source } from './document.ts'
import { inTurn, joined } from './in-turn.ts'
import type { Ids } from './indexing.ts'
import { openIndexing } from './indexing.ts'
import { type Keep, type Progress, remake } from './rebuild.ts'

/** Told when the index says more than before, without an event at that moment. */
type Learned = () => void | Promise<void>
type Needs = { source: Source; keep: Keep; report: (error: unknown) => void }

const TRY_AGAIN_MS = 30_000
const SOON_MS = 100

export function openUpkeep({ source, keep, report }: Needs) {
  const closing = new AbortController()
  const { signal } = closing
  const turn = inTurn()
  const remaking = joined()
  const draining = joined()
  let kept = false
  let learned: Learned = () => {}
  let again: NodeJS.Timeout | undefined

  const { index, drain } = openIndexing({ source, keep, turn, signal })

  const rebuild = (progress: Progress = () => {}): Promise<void> =>
    remaking(() => remake({ source, keep, inTurn: turn, signal }, progress))

  async function tendNow(): Promise<void> {
    const { filling, waiting } = await keep('status')
    if (filling) await rebuild()
    await draining(drain)
    if (filling || waiting > 0) await learned()
  }

  /** Never throws: what fails is reported, and tried again later. */
  async function tend(): Promise<void> {
    clearTimeout(again)
    again = undefined
    try {
      await tendNow()
    } catch (error) {
      if (signal.aborted) return
      report(error)
      tendIn(TRY_AGAIN_MS)
    }
  }

  function tendIn(ms: number): void {
    if (kept && !signal.aborted) again ??= setTimeout(() => void tend(), ms).unref()
  }

  return {
    /** From now on this process keeps the index true, and says when it learned something by itself. */
    start(tell: Learned = () => {}): void {
      kept = true
      learned = tell
      void tend()
    },
    index,
    rebuild,
    tend,
    /** The index may be damaged, or still to be filled. */
    doubt: () => tendIn(SOON_MS),
    distrust: () => turn(() => keep('distrust')),
    wait: (ids: Ids) => turn(() => keep('wait', ids)),
    async close(): Promise<void> {
      closing.abort()
      clearTimeout(again)
      await Promise.allSettled([remaking(async () => {}), draining(async () => {})])
    },
  }
}
