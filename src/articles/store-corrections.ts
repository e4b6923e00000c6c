import type { Id } from '#base'
import type { Read } from '#db'
import { CORRECTING } from './article.ts'

type Place = { at: number; id: Id<'revision'> }

/** Where a revision stands in the order of time. */
export function find(read: Read, id: Id<'revision'>): Promise<Place | undefined> {
  const query = read.selectFrom('revision').select(['at', 'id']).where('id', '=', id)
  return query.executeTakeFirst()
}

/** Revisions of public articles that readers got as the correction of an error, newest first. */
export function list(read: Read, { before, limit }: { before?: Place | undefined; limit: number }) {
  let query = read
    .selectFrom('revision')
    .innerJoin('article', 'article.id', 'revision.articleId')
    .select([
      'revision.id',
      'revision.articleId',
      'revision.at',
      'revision.change',
      'revision.note',
    ])
    .where('revision.change', 'in', CORRECTING)
    .where('revision.published', '=', 1)
    .where('article.status', '=', 'published')
  if (before) {
    const { at, id } = before
    query = query.where((e) => e(e.refTuple('revision.at', 'revision.id'), '<', e.tuple(at, id)))
  }
  const order = query.orderBy('revision.at', 'desc').orderBy('revision.id', 'desc')
  return order.limit(limit).execute()
}
