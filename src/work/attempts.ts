import { within } from '#base'
import type { Db } from '#db'
import type { Way } from './duty.ts'
import * as store from './store-jobs.ts'

type Needs = { db: Db; now: () => number; report: (error: unknown) => void; most: number }

/** From 30 seconds after the first failure to six hours after the seventh. */
const delay = (attempts: number): number => 10_000 * 3 ** attempts

/** How a claimed job is done, and what becomes of it then. */
export function openAttempts({ db, now, report, most }: Needs) {
  /** What comes round is due at its next time, however it went; anything else is over. */
  async function finish(jobs: readonly store.Job[], { next }: Way): Promise<void> {
    const ids = jobs.map(({ id }) => id)
    await db.change(async (tx) => {
      if (!next) return store.removeJobs(tx, ids)
      for (const id of ids) await store.renew(tx, id, { dueAt: next(now()), error: null })
    })
  }

  async function fail(jobs: readonly store.Job[], { next }: Way, error: string): Promise<void> {
    const [first] = jobs
    if (!first) return
    const { id, attempts } = first
    const dueAt = attempts < most ? now() + delay(attempts) : now()
    await db.change((tx) =>
      next
        ? store.renew(tx, id, { dueAt: next(now()), error })
        : store.putOff(tx, jobs, { dueAt, error }),
    )
  }

  return {
    async attempt(jobs: readonly store.Job[], way: Way): Promise<void> {
      try {
        await within(way.deadlineMs, way.run(jobs.map(({ event }) => event)))
        await finish(jobs, way)
      } catch (error) {
        report(error)
        await fail(jobs, way, String(error))
      }
    },
  }
}
