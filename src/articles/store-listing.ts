import type { Id } from '#base'
import type { Read, Tx } from '#db'
import { inChunks } from './store-chunks.ts'

export type Listed = { publishedAt: number; articleId: Id<'article'> }
type Row = Listed & { place: string }
type Span = { from: number; to: number }

const rowsOf = (read: Read, place: string) =>
  read.selectFrom('listing').select(['publishedAt', 'articleId']).where('place', '=', place)

/** The newest of a place, newest first, from after `before` on. */
export function list(
  read: Read,
  place: string,
  { before, limit }: { before: Listed | undefined; limit: number },
): Promise<Listed[]> {
  const rows = rowsOf(read, place)
  const rest = before
    ? rows.where((e) =>
        e(
          e.refTuple('publishedAt', 'articleId'),
          '<',
          e.tuple(before.publishedAt, before.articleId),
        ),
      )
    : rows
  return rest.orderBy('publishedAt', 'desc').orderBy('articleId', 'desc').limit(limit).execute()
}

/** What was published just before it became old: newer than `after`, the oldest of these first. */
export function listNewer(
  read: Read,
  place: string,
  { after, limit }: { after: Listed; limit: number },
): Promise<Listed[]> {
  return rowsOf(read, place)
    .where((e) =>
      e(e.refTuple('publishedAt', 'articleId'), '>', e.tuple(after.publishedAt, after.articleId)),
    )
    .orderBy('publishedAt')
    .orderBy('articleId')
    .limit(limit)
    .execute()
}

/** What stands at this instant and id, or the oldest of what is newer. */
export function firstFrom(read: Read, place: string, from: Listed): Promise<Listed | undefined> {
  return rowsOf(read, place)
    .where((e) =>
      e(e.refTuple('publishedAt', 'articleId'), '>=', e.tuple(from.publishedAt, from.articleId)),
    )
    .orderBy('publishedAt')
    .orderBy('articleId')
    .limit(1)
    .executeTakeFirst()
}

/** Of a span of time (epoch ms), newest first, from after `before` on. */
export function listBetween(
  read: Read,
  place: string,
  wish: Span & { before: Listed | undefined; limit: number },
): Promise<Listed[]> {
  const { from, to, before, limit } = wish
  const rows = rowsOf(read, place).where('publishedAt', '>=', from).where('publishedAt', '<', to)
  const rest = before
    ? rows.where((e) =>
        e(
          e.refTuple('publishedAt', 'articleId'),
          '<',
          e.tuple(before.publishedAt, before.articleId),
        ),
      )
    : rows
  return rest.orderBy('publishedAt', 'desc').orderBy('articleId', 'desc').limit(limit).execute()
}

/** When the newest was published that is older than this instant (epoch ms). */
export async function lastBefore(
  read: Read,
  place: string,
  instant: number,
): Promise<number | undefined> {
  const rows = rowsOf(read, place).where('publishedAt', '<', instant)
  const row = await rows.orderBy('publishedAt', 'desc').limit(1).executeTakeFirst()
  return row?.publishedAt
}

/** How many there are, counted no further than `most`. */
export async function count(
  read: Read,
  place: string,
  { from, to, most }: Span & { most: number },
): Promise<number> {
  const some = rowsOf(read, place)
    .where('publishedAt', '>=', from)
    .where('publishedAt', '<', to)
    .limit(most)
    .as('some')
  const query = read.selectFrom(some).select((e) => e.fn.countAll<number>().as('count'))
  return Number((await query.executeTakeFirstOrThrow()).count)
}

export async function insert(tx: Tx, rows: readonly Row[]): Promise<void> {
  await inChunks(rows, 3, (some) => tx.insertInto('listing').values(some).execute())
}

export async function remove(tx: Tx, id: Id<'article'>): Promise<void> {
  await tx.deleteFrom('listing').where('articleId', '=', id).execute()
}

/** Puts articles into exactly these of all the places that begin so; gives the places that changed. */
export async function replaceIn(
  tx: Tx,
  prefix: string,
  articles: readonly Listed[],
  due: readonly Row[],
): Promise<Set<string>> {
  const ids = articles.map(({ articleId }) => articleId)
  const query = tx.selectFrom('listing').selectAll().where('articleId', 'in', ids)
  const rows = (await query.execute()).filter(({ place }) => place.startsWith(prefix))
  const key = ({ place, articleId }: Row): string => `${place} ${articleId}`
  const [old, fresh] = [new Set(rows.map(key)), new Set(due.map(key))]
  const gone = rows.filter((row) => !fresh.has(key(row)))
  for (const { place, publishedAt, articleId } of gone) {
    const removal = tx.deleteFrom('listing').where('place', '=', place)
    await removal
      .where('publishedAt', '=', publishedAt)
      .where('articleId', '=', articleId)
      .execute()
  }
  const added = due.filter((row) => !old.has(key(row)))
  await insert(tx, added)
  return new Set([...gone, ...added].map(({ place }) => place))
}
