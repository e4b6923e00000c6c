import type { Id } from '#base'
import type { Read } from '#db'
import type { Comment } from './comment.ts'
import { listParents } from './store.ts'

type CommentId = Id<'comment'>
type Above = Map<CommentId, CommentId | null>

/** What the comments that are not shown answer, as far as shown ones stand under them; nothing is asked
 * of the database where every shown comment answers a shown one. */
export async function hiddenAbove(read: Read, shown: readonly Comment[]): Promise<Above> {
  const known = new Set(shown.map(({ id }) => id))
  const above: Above = new Map()
  let unknown = unknownAmong(shown, known, above)
  while (unknown.length > 0) {
    for (const id of unknown) above.set(id, null)
    const found = await listParents(read, unknown)
    for (const { id, parentId } of found) above.set(id, parentId)
    unknown = unknownAmong(found, known, above)
  }
  return above
}

function unknownAmong(
  comments: readonly Pick<Comment, 'parentId'>[],
  known: ReadonlySet<CommentId>,
  above: Above,
): CommentId[] {
  const parents = new Set(comments.map(({ parentId }) => parentId))
  return [...parents].filter((id) => id !== null && !known.has(id) && !above.has(id)) as CommentId[]
}
