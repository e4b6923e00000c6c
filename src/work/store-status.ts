import type { Id } from '#base'
import type { Read, Tx } from '#db'
import type { Job } from './store-jobs.ts'

export type DeadJob = Job & { error: string | null }
/** What time it is (epoch milliseconds), and after how many attempts a job is hopeless. */
type Measure = { now: number; attempts: number }

/** Jobs that have used up their attempts, the last one included. */
const dead = (read: Read, { now, attempts }: Measure) =>
  read.selectFrom('job').where('attempts', '>=', attempts).where('dueAt', '<=', now)

export async function listDead(read: Read, measure: Measure): Promise<DeadJob[]> {
  const columns = ['id', 'duty', 'event', 'attempts', 'error'] as const
  const rows = await dead(read, measure).select(columns).orderBy('id').execute()
  return rows.map((row) => ({ ...row, event: JSON.parse(row.event) }))
}

/** Whether there was such a dead job. */
export async function revive(tx: Tx, id: Id<'job'>, { now, attempts }: Measure): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({ attempts: 0, dueAt: now, claimed: 0, error: null })
    .where('id', '=', id)
    .where('attempts', '>=', attempts)
    .where('dueAt', '<=', now)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Counts jobs, and tells when the oldest that is due became so (epoch milliseconds). */
export async function countJobs(read: Read, measure: Measure) {
  const { now, attempts } = measure
  const jobs = read.selectFrom('job')
  const due = await jobs
    .select((eb) => [eb.fn.countAll<number>().as('due'), eb.fn.min('dueAt').as('oldest')])
    .where('attempts', '<', attempts)
    .where('dueAt', '<=', now)
    .executeTakeFirstOrThrow()
  const later = await jobs
    .select((eb) => ['claimed', eb.fn.countAll<number>().as('count')])
    .where('dueAt', '>', now)
    .groupBy('claimed')
    .execute()
  const hopeless = await dead(read, measure)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const countOf = (claimed: 0 | 1) => later.find((row) => row.claimed === claimed)?.count ?? 0
  return { ...due, running: countOf(1), later: countOf(0), dead: hopeless.count }
}
