import type { Id } from '#base'
import type { Read, Tx } from '#db'
import { inChunks } from './store-chunks.ts'

export type Listed = { publishedAt: number; articleId: Id<'article'> }
type Span = { from: number; to: number }

const rowsOf = (read: Read, place: string) =>
  read
    .selectFrom('listing')
    .select(['publishedAt', 'articleId'])
    .where('place', '=', place)

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

/** Where an article is listed now. */
export async function placesOf(read: Read, id: Id<'article'>): Promise<string[]> {
  const rows = read.selectFrom('listing').select('place').where('articleId', '=', id)
  return (await rows.execute()).map(({ place }) => place)
}

export async function insert(
  tx: Tx,
  rows: readonly (Listed & { place: string })[],
): Promise<void> {
  await inChunks(rows, 3, (some) => tx.insertInto('listing').values(some).execute())
}

export async function remove(tx: Tx, id: Id<'article'>): Promise<void> {
  await tx.deleteFrom('listing').where('articleId', '=', id).execute()
}

export async function removeFrom(
  tx: Tx,
  places: readonly string[],
  ids: readonly Id<'article'>[],
): Promise<void> {
  const removal = tx.deleteFrom('listing').where('place', 'in', places)
  await removal.where('articleId', 'in', ids).execute()
}
