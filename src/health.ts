import type { Db } from '#db'
import type { Health } from '#http'
import type { Press } from '#press'
import type { openWork } from '#work'

type Needs = { db: Db; work: ReturnType<typeof openWork>; press: Press }

/** Whether readers can be answered: a database that answers has been migrated too. */
export const openHealth =
  ({ db, work, press }: Needs) =>
  async (): Promise<Health> => {
    const database = await db.ping().then(
      () => true,
      () => false,
    )
    const jobs = database ? await work.status() : undefined
    return { ready: database, database: db.engine, jobs, press: press.stats() }
  }
