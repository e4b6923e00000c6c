import type { Id } from '#base'
import type { Read } from '#db'
import { CORRECTING } from './article.ts'

type Place = { at: number; id: Id<'revision'> }

/** Where a correction stands in the order of time, whether its article is public or not. */
export function find(read: Read, id: Id<'revision'>): Promise<Place | undefined> {
  const query = read.selectFrom('revision').select(['at', 'id']).where('id', '=', id)
  return query.where('change', 'in', CORRECTING).where('published', '=', 1).executeTakeFirst()
}

const publicOnes = (read: Read) =>
  read
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

/** Revisions of public articles that readers got as the correction of an error, newest first. */
export function list(read: Read, { before, limit }: { before?: Place | undefined; limit: number }) {
  let query = publicOnes(read)
  if (before) {
    const { at, id } = before
    query = query.where((e) => e(e.refTuple('revision.at', 'revision.id'), '<', e.tuple(at, id)))
  }
  const order = query.orderBy('revision.at', 'desc').orderBy('revision.id', 'desc')
  return order.limit(limit).execute()
}

/** The one that stands here, or the oldest of those that are newer. */
export function firstFrom(read: Read, { at, id }: Place) {
  return publicOnes(read)
    .where((e) => e(e.refTuple('revision.at', 'revision.id'), '>=', e.tuple(at, id)))
    .orderBy('revision.at')
    .orderBy('revision.id')
    .limit(1)
    .executeTakeFirst()
}
