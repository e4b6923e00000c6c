import type { Published } from '#articles'
import { type Id, Refusal } from '#base'
import { goodUntil, touch } from '#work'
import { type Closed, closedNow, closesAt } from './closing.ts'
import { type Comment, countTag, NEWEST, threadTag } from './comment.ts'
import { hiddenAbove } from './hidden.ts'
import type { Needs } from './room.ts'
import * as store from './store.ts'
import { type Node, treeOf } from './tree.ts'

type ArticleId = Id<'article'>
type CommentId = Id<'comment'>

export type Thread = {
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

/** Looked through in the hope of finding enough under articles that still stand. */
const LOOKED_THROUGH = 4

export function openReading({ read, now, articles, paper }: Needs) {
  async function closedUntilNow(article: Published): Promise<Closed | undefined> {
    const settings = await paper.settings()
    const closed = closedNow(article, settings, now())
    const end = closesAt(article, settings)
    if (!closed && end !== undefined) goodUntil(end)
    return closed
  }

  return {
    /** One comment in whatever state, so for its writer and the desk only; refuses an unknown id. */
    async get(id: CommentId): Promise<Comment> {
      const found = await store.find(read, id)
      if (!found) throw new Refusal('not-found', 'There is no such comment.')
      const { email: _, judgedAt: __, ...comment } = found
      return comment
    },

    /** Why nobody may comment on an article now, undefined where one may; refuses an article that is not
     * public. */
    async closed(articleId: ArticleId): Promise<Closed | undefined> {
      return closedUntilNow(await articles.get(articleId))
    },

    /** The approved comments on an article, and whether more may come; refuses an article that is not
     * public. */
    async thread(articleId: ArticleId): Promise<Thread> {
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
    },

    /** The newest approved comments, newest first, with their articles; without those of articles that
     * are not public or have no comments, as long as four times as many were enough to look through. */
    async newest(limit: number): Promise<{ comment: Comment; article: Published }[]> {
      touch(NEWEST)
      if ((await paper.settings()).comments.policy === 'off') return []
      const found: { comment: Comment; article: Published }[] = []
      const all = await store.listNewest(read, LOOKED_THROUGH * limit)
      for (const comment of all) {
        if (found.length === limit) return found
        const article = await articles.find(comment.articleId)
        if (article && article.commentPolicy !== 'off') found.push({ comment, article })
      }
      return found
    },

    /** How many readers' comments on each of these articles are approved. */
    async counts(articleIds: readonly ArticleId[]): Promise<Map<ArticleId, number>> {
      for (const id of articleIds) touch(countTag(id))
      return store.countApproved(read, articleIds)
    },

    /** How many readers' comments on an article are approved. */
    async count(articleId: ArticleId): Promise<number> {
      touch(countTag(articleId))
      return (await store.countApproved(read, [articleId])).get(articleId) ?? 0
    },
  }
}
