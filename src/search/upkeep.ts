/** Keeps the index true to its source: at once, in the background, or made anew. */
import type { Id } from '#base'
import type { Source } from './document.ts'
import { inTurn } from './in-turn.ts'
import { BATCH, changesOf, type Keep, type Progress, remake } from './rebuild.ts'

export type Ids = readonly Id<'article'>[]
type Needs = { source: Source; keep: Keep; report: (error: unknown) => void }

const TRY_AGAIN_MS = 30_000

/** One run of something at a time: who asks during it joins it. */
function joined(): (run: () => Promise<void>) => Promise<void> {
  let running: Promise<void> | undefined
  return (run) => {
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
}

export function openUpkeep({ source, keep, report }: Needs) {
  const closing = new AbortController()
  const { signal } = closing
  const turn = inTurn()
  const remaking = joined()
  const draining = joined()
  let again: NodeJS.Timeout | undefined

  /** Looks again after every change: had it read what another process replaced meanwhile, and
   * written it later, it would find that now. */
  async function settle(ids: Ids): Promise<void> {
    let open = ids
    while (open.length > 0) open = await keep('put', await changesOf(source, open))
  }

  async function index(ids: Ids): Promise<void> {
    for (let i = 0; i < ids.length; i += BATCH) {
      await turn(() => settle(ids.slice(i, i + BATCH)))
    }
  }

  async function drain(): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const ids = await turn(() => keep('waiting', BATCH))
      if (ids.length === 0) return
      await index(ids)
      await turn(() => keep('settle', ids))
    }
  }

  const rebuild = (progress: Progress = () => {}): Promise<void> =>
    remaking(() => remake({ source, keep, inTurn: turn, signal }, progress))

  async function tendNow(): Promise<void> {
    if ((await keep('status')).filling) await rebuild()
    await draining(drain)
  }

  /** Never throws: what fails is reported, and tried again later. */
  async function tend(): Promise<void> {
    clearTimeout(again)
    try {
      await tendNow()
    } catch (error) {
      if (signal.aborted) return
      report(error)
      again = setTimeout(() => void tend(), TRY_AGAIN_MS).unref()
    }
  }

  return {
    index,
    rebuild,
    tend,
    distrust: () => turn(() => keep('distrust')),
    wait: (ids: Ids) => turn(() => keep('wait', ids)),
    async close(): Promise<void> {
      closing.abort()
      clearTimeout(again)
      await Promise.allSettled([remaking(async () => {}), draining(async () => {})])
    },
  }
}
