import { type Id, Refusal } from '#base'
import { pathTag } from '#paper'
import { touch } from '#work'
import { isPublished, type Published, type Teaser } from './article.ts'
import type { Needs } from './room.ts'
import * as store from './store.ts'
import { listRelated } from './store-parts.ts'
import { articleTag, teaserTag } from './tags.ts'

/** What a reader finds at an address: an article, or that one is gone since `withdrawnAt` (epoch ms). */
export type AtPath = { article: Published; gone?: never } | { gone: true; withdrawnAt: number }

/** What readers may see of single articles: nothing that is not published. */
export function openReading({ read }: Pick<Needs, 'read'>) {
  /** The article, unless it is not public. */
  async function find(id: Id<'article'>): Promise<Published | undefined> {
    touch(articleTag(id))
    return await store.findPublished(read, id)
  }

  /** The article; refuses one that is not public. */
  async function get(id: Id<'article'>): Promise<Published> {
    const article = await find(id)
    if (!article) throw new Refusal('not-found', 'There is no such article.')
    return article
  }

  /** Those of these articles that are public, in the order asked for, each once. */
  async function teasers(ids: readonly Id<'article'>[]): Promise<Teaser[]> {
    for (const id of ids) touch(teaserTag(id))
    if (ids.length === 0) return []
    const found = new Map((await store.listTeasers(read, ids)).map((each) => [each.id, each]))
    const asked = [...new Set(ids)].map((id) => found.get(id))
    return asked.filter((teaser) => teaser !== undefined)
  }

  return {
    find,
    get,
    teasers,

    /** What stands at a path, if anything does or did. */
    async byPath(path: string): Promise<AtPath | undefined> {
      touch(pathTag(path))
      const article = await store.findAt(read, path)
      if (!article) return undefined
      touch(articleTag(article.id))
      if (isPublished(article)) return { article }
      const { withdrawnAt } = article
      return withdrawnAt === null ? undefined : { gone: true, withdrawnAt }
    },

    /** Whether an article stands at a path that readers may not see yet: then nobody is led there. */
    async hides(path: string): Promise<boolean> {
      touch(pathTag(path))
      const article = await store.findAt(read, path)
      if (!article) return false
      touch(articleTag(article.id))
      return !isPublished(article) && article.withdrawnAt === null
    },

    /** What an editor chose to go with an article, as far as it is public. */
    async related(id: Id<'article'>): Promise<Teaser[]> {
      touch(articleTag(id))
      return teasers(await listRelated(read, id))
    },

    /** All that is public in the order of ids, from after `after` on: for whoever goes through everything,
     * as the search does. No page is made of it. */
    async listPublished(wish: { after?: Id<'article'> | undefined; limit: number }) {
      const items = await store.listPublished(read, wish.limit, wish.after ?? '')
      const last = items.length < wish.limit ? undefined : items.at(-1)
      return { items, ...(last && { next: last.id }) }
    },
  }
}
