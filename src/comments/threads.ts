import type { Published } from '#articles'
import { type Id, Refusal } from '#base'
import { goodUntil, touch } from '#work'
import { type Closed, closedNow, closesAt } from './closing.ts'
import { type Comment, threadTag } from './comment.ts'
import { hiddenAbove } from './hidden.ts'
import { type Part, type PartWish, partOf, partWith } from './part.ts'
import type { Needs } from './room.ts'
import * as store from './store.ts'
import { type Node, treeOf } from './tree.ts'

type ArticleId = Id<'article'>
type CommentId = Id<'comment'>

/** All threads of an article, or a part of them. */
export type Thread = Part & {
  /** Oldest first, with all answers, however deep. */
  roots: Node[]
  /** Notices from other sites that link here, oldest first. */
  pings: Comment[]
  /** Of readers' comments. */
  count: number
  open: boolean
  /** Why it is not open. */
  closed?: Closed
}

/** What is said under an article. */
export function openThreads({
  read,
  now,
  articles,
  paper,
}: Pick<Needs, 'read' | 'now' | 'articles' | 'paper'>) {
  async function closedUntilNow(article: Published): Promise<Closed | undefined> {
    const settings = await paper.settings()
    const closed = closedNow(article, settings, now())
    const end = closesAt(article, settings)
    if (!closed && end !== undefined) goodUntil(end)
    return closed
  }

  /** The approved comments on an article, and whether more may come; refuses an article that is not
   * public. */
  async function thread(articleId: ArticleId): Promise<Thread> {
    touch(threadTag(articleId))
    const closed = await closedUntilNow(await articles.get(articleId))
    if (closed === 'off') return { roots: [], pings: [], count: 0, open: false, closed }
    const all = await store.listApproved(read, articleId)
    const comments = all.filter(({ kind }) => kind === 'comment')
    return {
      roots: treeOf(comments, await hiddenAbove(read, comments)),
      pings: all.filter(({ kind }) => kind === 'ping'),
      count: comments.length,
      open: !closed,
      ...(closed && { closed }),
    }
  }

  return {
    /** Why nobody may comment on an article now, undefined where one may; refuses an article that is not
     * public. */
    async closed(articleId: ArticleId): Promise<Closed | undefined> {
      return closedUntilNow(await articles.get(articleId))
    },

    thread,

    /** A part of the threads of an article, and whether more may come; refuses an article that is not
     * public, and a part that there is not. */
    async part(articleId: ArticleId, wish: PartWish): Promise<Thread> {
      const whole = await thread(articleId)
      const part = partOf(whole.roots, wish)
      if (!part) throw new Refusal('not-found', 'There is no such part of the comments.')
      return { ...whole, ...part }
    },

    /** Where a comment stands among parts of so many threads: the cursor of its part, undefined for the
     * first; of one that is not shown, where it would stand. Refuses an unknown one, and an article that
     * is not public, or has no comments. */
    async whereIs(
      articleId: ArticleId,
      id: CommentId,
      limit: number,
    ): Promise<{ after: CommentId | undefined }> {
      const { roots, closed } = await thread(articleId)
      const comment = await store.find(read, id)
      if (comment?.articleId !== articleId || closed === 'off') {
        throw new Refusal('not-found', 'There is no such comment.')
      }
      return { after: partWith(roots, comment, limit) }
    },
  }
}
