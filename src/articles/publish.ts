import { type Actor, type Id, Refusal } from '#base'
import { appear, shift } from './appear.ts'
import { type Article, mayEdit, mayPublish } from './article.ts'
import { checkStep } from './flow.ts'
import { finish, hold, type Needs, relist, surroundings } from './room.ts'
import * as store from './store.ts'
import { appearanceTags, articleTag, placesOf, teaserTag } from './tags.ts'

const LONGEST_REASON = 2_000

export function openPublishing({ change, now, paper }: Needs) {
  return {
    /** Moves an article that is not public to another desk: draft, in review, ready. Refuses readers,
     * and an article that is scheduled or published. */
    move(by: Actor, id: Id<'article'>, to: 'draft' | 'in-review' | 'ready'): Promise<Article> {
      mayEdit(by)
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('submit', old, to)
        return shift(tx, old, { status: to }, { by, at: now(), did: 'article-moved' })
      })
    },

    /** Gives an article to readers now, and an address for good; one that was withdrawn comes back to
     * its old date and address. Refuses readers, one under embargo or without a headline, one that is
     * public already, and with a version given one that is not the newest. */
    async publish(by: Actor, id: Id<'article'>, version?: number): Promise<Article> {
      mayPublish(by)
      const around = await surroundings(paper)
      return change(async (tx) => {
        const old = await hold(tx, id, version)
        checkStep('publish', old)
        return appear(tx, old, { by, at: now(), around })
      })
    },

    /** Takes an article from readers, out of every list and every kept copy; its address says that it is
     * gone. The reason is for the newsroom. Refuses readers, and one that is not public. */
    async withdraw(by: Actor, id: Id<'article'>, reason = ''): Promise<Article> {
      mayPublish(by)
      if (reason.length > LONGEST_REASON) throw new Refusal('invalid', 'That reason is too long.')
      const sections = await paper.sections()
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('withdraw', old)
        const to = { status: 'withdrawn', withdrawnAt: now(), withdrawnReason: reason } as const
        const article = { ...old, ...to }
        await store.update(tx, article, { parts: false })
        await relist(tx, article, [])
        const tags = appearanceTags(old, placesOf(old, sections))
        const gone = [articleTag(id), teaserTag(id)]
        await finish(tx, { by, did: 'article-withdrawn', id, tags, gone }, now())
        return article
      })
    },
  }
}
