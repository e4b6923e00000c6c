import type { Id } from '#base'
import type { Read, Tx } from '#db'
import type { Topic } from './topic.ts'

type Unique = 'id' | 'slug' | 'source'

export async function findBy(
  read: Read,
  column: Unique,
  value: string,
): Promise<Topic | undefined> {
  const query = read.selectFrom('topic').selectAll()
  return await query.where(column, '=', value as Id<'topic'>).executeTakeFirst()
}

export function listOf(read: Read, ids: readonly Id<'topic'>[]): Promise<Topic[]> {
  return read.selectFrom('topic').selectAll().where('id', 'in', ids).execute()
}

/** By name, from after `after` on. */
export function list(read: Read, limit: number, after: Topic | undefined): Promise<Topic[]> {
  const query = read.selectFrom('topic').selectAll()
  const rest = after
    ? query.where((e) => e(e.refTuple('name', 'id'), '>', e.tuple(after.name, after.id)))
    : query
  return rest.orderBy('name').orderBy('id').limit(limit).execute()
}

export async function put(tx: Tx, topic: Topic): Promise<void> {
  const insert = tx.insertInto('topic').values(topic)
  await insert.onConflict((c) => c.column('id').doUpdateSet(topic)).execute()
}
