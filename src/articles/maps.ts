import type { Id } from '#base'
import { goodUntil, touch } from '#work'
import { cursorAt } from './cursor.ts'
import type { Needs } from './room.ts'
import * as listing from './store-listing.ts'
import * as map from './store-map.ts'
import { listTag, monthTags, teaserTag } from './tags.ts'

const ALL = 'all'
const MOST = 1_000

/** What search engines are told of. */
export function openMaps({ read, now }: Pick<Needs, 'read' | 'now'>) {
  return {
    /** For a sitemap: what was published in a span of time (epoch ms) and search engines may list, newest
     * first, from after `before` on. */
    async sitemap(
      from: number,
      to: number,
      wish: { before?: Id<'article'> | undefined; limit: number },
    ): Promise<{ items: map.MapEntry[]; next?: Id<'article'> }> {
      const tags = monthTags(from, to)
      for (const tag of tags) touch(tag)
      const before = await cursorAt(read, wish.before)
      const rows = await listing.listBetween(read, ALL, { from, to, before, limit: wish.limit })
      // Months tell of every changed article, the list of all only of those that come and go.
      if (tags.includes(listTag(ALL))) for (const row of rows) touch(teaserTag(row.articleId))
      const last = rows.length === wish.limit ? rows.at(-1) : undefined
      return { items: await map.list(read, rows), ...(last && { next: last.articleId }) }
    },

    /** For the sitemap of news: what was published since an instant (epoch ms), at most 1,000, newest
     * first. As time passes, the oldest fall out. */
    async newsSitemap(since: number): Promise<map.MapEntry[]> {
      touch(listTag(ALL))
      for (const tag of monthTags(since, now() + 1)) touch(tag)
      const span = { from: since, to: Number.MAX_SAFE_INTEGER, before: undefined, limit: MOST }
      const rows = await listing.listBetween(read, ALL, span)
      const oldest = rows.at(-1)
      if (oldest) goodUntil(oldest.publishedAt + (now() - since) + 1)
      return map.list(read, rows)
    },

    /** The pages of the house that search engines may list. */
    async pages(): Promise<map.MapEntry[]> {
      touch(listTag('kind:page'))
      const wish = { before: undefined, limit: MOST }
      const rows = await listing.list(read, 'kind:page', wish)
      for (const { articleId } of rows) touch(teaserTag(articleId))
      return map.list(read, rows)
    },
  }
}
