import type { Published } from '#articles'
import { type Id, Refusal } from '#base'
import { touch } from '#work'
import { type Comment, countTag, NEWEST } from './comment.ts'
import type { Needs } from './room.ts'
import * as store from './store.ts'

type ArticleId = Id<'article'>
type CommentId = Id<'comment'>

/** Looked through in the hope of finding enough under articles that still stand. */
const LOOKED_THROUGH = 4

export function openReading({ read, articles, paper }: Pick<Needs, 'read' | 'articles' | 'paper'>) {
  return {
    /** One comment in whatever state, so for its writer and the desk only; refuses an unknown id. */
    async get(id: CommentId): Promise<Comment> {
      const found = await store.find(read, id)
      if (!found) throw new Refusal('not-found', 'There is no such comment.')
      const { email: _, judgedAt: __, ...comment } = found
      return comment
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
