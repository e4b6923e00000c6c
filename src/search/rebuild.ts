/** Makes the whole index anew from its source, while the old one serves. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '#base'
import type { SearchDocument, Source } from './document.ts'
import type { openThread } from './thread.ts'
import type { Change } from './writer.ts'

export type Keep = ReturnType<typeof openThread<'writing'>>['call']
type InTurn = <T>(work: () => Promise<T>) => Promise<T>
/** Told after each batch how many articles the new index holds. */
export type Progress = (done: number) => void
type Needs = { source: Source; keep: Keep; inTurn: InTurn; signal: AbortSignal }

export const BATCH = 200
const LOOK_AGAIN_MS = 500

/** What the source says of these ids now. */
export async function changesOf(source: Source, ids: readonly Id<'article'>[]): Promise<Change[]> {
  const changes: Change[] = []
  for (const id of ids) changes.push({ id, document: await source.document(id) })
  return changes
}

const asChange = (document: SearchDocument): Change => ({ id: document.id, document })

async function fillAll({ source, keep, signal }: Needs, progress: Progress): Promise<void> {
  let done = 0
  let last: Id<'article'> | undefined
  for (;;) {
    signal.throwIfAborted()
    const documents = await source.list(last, BATCH)
    last = documents.at(-1)?.id
    if (!last) return
    await keep('fill', documents.map(asChange))
    done += documents.length
    progress(done)
  }
}

async function fill({ source, keep }: Needs, ids: readonly Id<'article'>[]): Promise<void> {
  for (let i = 0; i < ids.length; i += BATCH) {
    await keep('fill', await changesOf(source, ids.slice(i, i + BATCH)))
  }
}

async function make(needs: Needs, progress: Progress): Promise<void> {
  const { keep, inTurn, signal } = needs
  await fillAll(needs, progress)
  for (;;) {
    signal.throwIfAborted()
    const ids = await keep('changed', BATCH)
    await fill(needs, ids)
    if (ids.length < BATCH) break
  }
  await inTurn(async () => {
    await fill(needs, await keep('seal'))
    await keep('finish')
  })
}

/** Fills the next generation and lets it serve; if another process is about it, waits for that one. */
export async function remake(needs: Needs, progress: Progress): Promise<void> {
  const { keep, inTurn, signal } = needs
  try {
    while (!(await inTurn(() => keep('begin')))) {
      await wait(LOOK_AGAIN_MS, undefined, { signal })
      if (!(await keep('status')).filling) return
    }
    await make(needs, progress)
  } catch (error) {
    await keep('abandon').catch(() => {})
    throw error
  }
}
