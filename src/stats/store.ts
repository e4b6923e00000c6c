import { sql } from 'kysely'
import type { Id } from '#base'
import type { Read, Tx } from '#db'

export type Reading = { articleId: Id<'article'>; hour: number; count: number }

const CHUNK = 500
/** What was counted so long ago that its hour matters no more. */
const OLD = 0

/** Adds these counts to those there are, in an order that lets no two processes wait for each other. */
export async function add(tx: Tx, readings: readonly Reading[]): Promise<void> {
  const key = ({ hour, articleId }: Reading): string => `${hour} ${articleId}`
  const rows = readings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx
      .insertInto('reading')
      .values(rows.slice(from, from + CHUNK))
      .onConflict((on) =>
        on.columns(['hour', 'articleId']).doUpdateSet((eb) => ({
          count: eb('reading.count', '+', eb.ref('excluded.count')),
        })),
      )
      .execute()
  }
}

/** The articles most read after an hour, each reading worth half as much `halfLife` hours later. */
export async function listTop(
  read: Read,
  { hour, since, halfLife, limit }: Record<'hour' | 'since' | 'halfLife' | 'limit', number>,
): Promise<Id<'article'>[]> {
  const worth = sql<number>`sum(count * power(0.5, (${hour} - hour) / ${sql.lit(halfLife)}))`
  const rows = await read
    .selectFrom('reading')
    .select('articleId')
    .where('hour', '>', since)
    .groupBy('articleId')
    .orderBy(worth, 'desc')
    .orderBy('articleId', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ articleId }) => articleId)
}

export async function listPopular(read: Read): Promise<Id<'article'>[]> {
  const rows = await read.selectFrom('popular').select('articleId').orderBy('position').execute()
  return rows.map(({ articleId }) => articleId)
}

/** Row by row in one order, so that of two processes the later one has the whole list. */
export async function setPopular(tx: Tx, ids: readonly Id<'article'>[]): Promise<void> {
  const rows = ids.map((articleId, position) => ({ position, articleId }))
  if (rows.length > 0) {
    await tx
      .insertInto('popular')
      .values(rows)
      .onConflict((on) =>
        on.column('position').doUpdateSet((eb) => ({ articleId: eb.ref('excluded.articleId') })),
      )
      .execute()
  }
  await tx.deleteFrom('popular').where('position', '>=', ids.length).execute()
}

export async function count(read: Read, articleId: Id<'article'>): Promise<number> {
  const query = read.selectFrom('reading').where('articleId', '=', articleId)
  const row = await query.select((eb) => eb.fn.sum<number>('count').as('sum')).executeTakeFirst()
  return Number(row?.sum ?? 0)
}

/** Adds up what was counted before an hour: one row an article remains of it. */
export async function fold(tx: Tx, before: number): Promise<void> {
  await tx
    .insertInto('reading')
    .columns(['articleId', 'hour', 'count'])
    .expression((eb) =>
      eb
        .selectFrom('reading')
        .select(({ fn }) => ['articleId', eb.lit(OLD).as('hour'), fn.sum<number>('count').as('n')])
        .where('hour', '<', before)
        .where('hour', '>', OLD)
        .groupBy('articleId'),
    )
    .onConflict((on) =>
      on.columns(['hour', 'articleId']).doUpdateSet((eb) => ({
        count: eb('reading.count', '+', eb.ref('excluded.count')),
      })),
    )
    .execute()
  await tx.deleteFrom('reading').where('hour', '<', before).where('hour', '>', OLD).execute()
}
