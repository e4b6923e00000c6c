import type { Id } from '#base'
import type { Comment } from './comment.ts'
import type { Node } from './tree.ts'

type CommentId = Id<'comment'>
/** Which threads of an article: from after the one that this comment began on, so many. */
export type PartWish = { after?: CommentId | undefined; limit: number }
/** Some of an article's threads. `more` leads on, with the number of comments still to come; `earlier`
 * is the cursor of the part before, or `first` where that is the beginning. */
export type Part = {
  roots: Node[]
  more?: { after: CommentId; count: number }
  earlier?: CommentId | 'first'
}

/** The comment and all below it; without recursion, since a thread may be of any depth. */
function* all(node: Node): Generator<Comment> {
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next.comment
    for (const reply of next.replies) waiting.push(reply)
  }
}

const countOf = (roots: readonly Node[]): number =>
  roots.reduce((sum, root) => sum + [...all(root)].length, 0)

const endOf = (roots: readonly Node[], count: number): CommentId | undefined =>
  roots[count - 1]?.comment.id

/** A part of the threads, which come oldest first, so that it does not shift when something new is
 * said; undefined where no thread begins with `after`, or none comes after it. */
export function partOf(roots: readonly Node[], { after, limit }: PartWish): Part | undefined {
  const from = after ? roots.findIndex(({ comment }) => comment.id === after) + 1 : 0
  if (after && (from === 0 || from === roots.length)) return undefined
  const shown = roots.slice(from, from + limit)
  const left = roots.slice(from + limit)
  const last = shown.at(-1)
  return {
    roots: shown,
    ...(last && left.length > 0 && { more: { after: last.comment.id, count: countOf(left) } }),
    ...(from > 0 && { earlier: endOf(roots, from - limit) ?? 'first' }),
  }
}

const isOlder = (one: Comment, other: Comment): boolean =>
  one.postedAt === other.postedAt ? one.id < other.id : one.postedAt < other.postedAt

/** The cursor of the part in which a comment stands, undefined for the first; for one that is not shown,
 * the thread it would come after. */
export function partWith(
  roots: readonly Node[],
  comment: Comment,
  limit: number,
): CommentId | undefined {
  const at = roots.findIndex((root) => all(root).some(({ id }) => id === comment.id))
  if (at >= 0) return endOf(roots, at - (at % limit))
  return roots.findLast((root) => isOlder(root.comment, comment))?.comment.id
}
