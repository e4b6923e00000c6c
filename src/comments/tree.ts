import type { Id } from '#base'
import type { Comment } from './comment.ts'

/** A comment with the answers to it, oldest first. */
export type Node = { comment: Comment; replies: Node[] }

type CommentId = Id<'comment'>

/** Threads of any depth from comments in order of time, in linear time. An answer to what is not shown
 * stands under the nearest comment above it that is: `hidden` leads from those not shown to what they
 * answer. */
export function treeOf(
  comments: readonly Comment[],
  hidden: ReadonlyMap<CommentId, CommentId | null> = new Map(),
): Node[] {
  const nodes = new Map(comments.map((comment) => [comment.id, { comment, replies: [] } as Node]))
  const above = new Map(hidden)

  /** Remembers what it finds, so that no way is walked twice. */
  function shownFrom(start: CommentId | null): CommentId | null {
    const way: CommentId[] = []
    let at = start
    while (at !== null && !nodes.has(at)) {
      way.push(at)
      const next: CommentId | null = above.get(at) ?? null
      above.set(at, null) // a ring ends here
      at = next
    }
    for (const passed of way) above.set(passed, at)
    return at
  }

  const roots: Node[] = []
  for (const node of nodes.values()) {
    const parentId = shownFrom(node.comment.parentId)
    const parent = parentId === null ? undefined : nodes.get(parentId)
    // An answer lies deeper than what it answers, so no ring of broken data can lose a comment.
    const fits = parent && parent.comment.depth < node.comment.depth
    if (fits) parent.replies.push(node)
    else roots.push(node)
  }
  return roots
}
