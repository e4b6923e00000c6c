import type { Id } from '#base'
import type { Comment } from '#comments'
import { to } from '#links'

/** So many threads stand on a page; more would weigh more than the article does. */
export const THREADS = 25

/** Where a comment stands; of an article with so many that they may fill several pages, by way of an
 * address that finds it. `count` is of its comments. */
export const addressOfComment = (
  { id, articleId }: Pick<Comment, 'id' | 'articleId'>,
  { path, count }: { path: string; count: number },
): string => (count > THREADS ? to.commentAt(articleId, id) : to.comment(path, id))

/** The page of an article's comments that begins after this one. */
export const partAddress = (
  { id, path }: { id: Id<'article'>; path: string },
  after: Id<'comment'> | 'first' | undefined,
): string =>
  after === undefined || after === 'first' ? to.comments(path) : to.moreComments(id, after)
