import type { Db, Read } from '#db'
import type { Job } from './store-jobs.ts'

/** Which jobs may be claimed: of these duties, due by now, and not yet hopeless. */
type Choice = { duties: readonly string[]; now: number; attempts: number }
/** How one who claims a duty does it: how many untried ones at a time, and how long it may take. */
type Terms = { atMost: number; leaseMs: number }

/** The untried come first, so that no number of failing ones holds them up. */
const due = (read: Read, { duties, now, attempts }: Choice, limit: number) =>
  read
    .selectFrom('job')
    .select(['id', 'duty', 'attempts'])
    .where('duty', 'in', duties)
    .where('attempts', '<', attempts)
    .where('dueAt', '<=', now)
    .orderBy('attempts')
    .orderBy('dueAt')
    .limit(limit)

/** Takes due jobs of one duty, past those that others are just taking: one, or as many untried ones
 * as the duty does at a time. */
export async function claim(
  db: Db,
  choice: Choice,
  termsOf: (duty: string) => Terms,
): Promise<Job[]> {
  const any = await due(db.read, choice, 1).executeTakeFirst()
  if (!any) return []
  return db.change(async (tx) => {
    const free = (wanted: Choice, limit: number) => {
      const query = due(tx, wanted, limit)
      return (db.engine === 'postgres' ? query.forUpdate().skipLocked() : query).execute()
    }
    const [first] = await free(choice, 1)
    if (!first) return []
    const { atMost, leaseMs } = termsOf(first.duty)
    const alike = { ...choice, duties: [first.duty], attempts: 1 }
    const taken = first.attempts === 0 && atMost > 1 ? await free(alike, atMost) : [first]
    const ids = taken.map(({ id }) => id)
    const jobs = await tx
      .updateTable('job')
      .set((eb) => ({
        attempts: eb('attempts', '+', 1),
        dueAt: choice.now + leaseMs,
        claimed: 1,
      }))
      .where('id', 'in', ids)
      .returning(['id', 'duty', 'event', 'attempts'])
      .execute()
    return jobs.map((job) => ({ ...job, event: JSON.parse(job.event) }))
  })
}
