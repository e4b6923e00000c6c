/** Brings single articles into the index, as the source has them. */
import type { Id } from '#base'
import type { Source } from './document.ts'
import { BATCH, changesOf, type Keep } from './rebuild.ts'

export type Ids = readonly Id<'article'>[]
type Turn = <T>(work: () => Promise<T>) => Promise<T>
type Needs = { source: Source; keep: Keep; turn: Turn; signal: AbortSignal }

export function openIndexing({ source, keep, turn, signal }: Needs) {
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

  return {
    /** Resolves when the index says of these articles what the source does. */
    index,
    /** Looks at all that waits on disk. */
    async drain(): Promise<void> {
      for (;;) {
        signal.throwIfAborted()
        const ids = await turn(() => keep('waiting', BATCH))
        if (ids.length === 0) return
        await index(ids)
        await turn(() => keep('settle', ids))
      }
    },
  }
}
