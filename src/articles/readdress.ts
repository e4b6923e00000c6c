import { type Actor, type Id, Refusal } from '#base'
import { checkOwnPath } from '#links'
import { leaveRedirects } from '#paper'
import { type Article, mayEdit } from './article.ts'
import { finish, hold, type Needs } from './room.ts'
import * as store from './store.ts'
import { changeTags, placesOf } from './tags.ts'

export function openReaddressing({ change, now, paper }: Needs) {
  return {
    /** Gives an article another address; the old one leads there from now on. Refuses readers, an
     * address that another has, and one that the program needs for itself. */
    async readdress(by: Actor, id: Id<'article'>, path: string): Promise<Article> {
      mayEdit(by)
      const own = checkOwnPath(path)
      const sections = await paper.sections()
      return change(async (tx) => {
        const old = await hold(tx, id)
        if (old.path === own) return old
        const taken = await store.takenPaths(tx, [own])
        if (taken.size > 0 || sections.some((section) => section.path === own)) {
          throw new Refusal('conflict', `Something else stands at ${own}.`)
        }
        const article = { ...old, path: own }
        await store.update(tx, article, { parts: false })
        const stood = old.publishedAt !== null && old.path !== null
        if (stood) await leaveRedirects(tx, [{ from: old.path ?? '', target: own }], now())
        const places = placesOf(old, sections)
        const tags = changeTags({ article: old, places }, { article, places })
        await finish(tx, { by, did: 'article-readdressed', id, tags }, now())
        return article
      })
    },
  }
}
