import type { Kysely } from 'kysely'
import { createTable } from './tables.ts'

export async function createGround(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'audit',
    columns: {
      ...{ id: 'key', at: 'time', actorKind: 'text', actorName: 'text' },
      ...{ did: 'text', subject: 'text' },
    },
    indexes: [['subject', 'id']],
  })
  await createTable(db, { name: 'outbox', columns: { id: 'key', event: 'text' } })
  await createTable(db, {
    name: 'job',
    columns: {
      ...{ id: 'key', duty: 'text', key: 'text?', event: 'text', attempts: 'int' },
      ...{ dueAt: 'time', claimed: 'int', error: 'text?' },
    },
    unique: [['key']],
    indexes: [['attempts', 'dueAt']],
  })
}
