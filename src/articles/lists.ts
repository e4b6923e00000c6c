import type { Id } from '#base'
import { touch } from '#work'
import type { Teaser } from './article.ts'
import { cursorAt, noPage } from './cursor.ts'
import { openReading } from './read.ts'
import type { Needs } from './room.ts'
import * as listing from './store-listing.ts'
import { listTag, monthTags } from './tags.ts'

/** A page of a list. `older` is the cursor of the next page; `newer` that of the page before, or `first`
 * where that is the top of the list. */
export type ListPage = {
  items: Teaser[]
  older?: Id<'article'>
  newer?: Id<'article'> | 'first'
}

const ALL = 'all'
const MOST_COUNTED = 10_000
const EVER = { from: 0, to: Number.MAX_SAFE_INTEGER }

export function openLists({ read }: Pick<Needs, 'read'>) {
  const { teasers } = openReading({ read })

  const teasersOf = (rows: readonly listing.Listed[]): Promise<Teaser[]> =>
    teasers(rows.map(({ articleId }) => articleId))

  async function newerThan(place: string, limit: number, first: listing.Listed) {
    const rows = await listing.listNewer(read, place, { after: first, limit: limit + 1 })
    if (rows.length === 0) return undefined
    return rows[limit]?.articleId ?? 'first'
  }

  return {
    /** A page of what is listed at a place (`all`, `section:ID`, `kind:opinion` …), newest first, from
     * after the article `before` on. Such a page never shifts. Refuses a cursor that never was. */
    async list(
      place: string,
      wish: { before?: Id<'article'> | undefined; limit: number },
    ): Promise<ListPage> {
      touch(listTag(place))
      const { limit } = wish
      const before = await cursorAt(read, wish.before)
      const found = await listing.list(read, place, { before, limit: limit + 1 })
      const rows = found.slice(0, limit)
      const last = found.length > limit ? rows.at(-1) : undefined
      const newer = before && (await newerThan(place, limit, rows[0] ?? before))
      return {
        items: await teasersOf(rows),
        ...(last && { older: last.articleId }),
        ...(newer && { newer }),
      }
    },

    /** The cursor by which the older part of a list after this article is known: the article, where the
     * place lists it, else the nearest newer one there, `first` where that is none. Looks only at a span
     * of time (epoch ms, `to` excluded), if one is given. Refuses an article that never was public, and
     * one from outside the span. */
    async cursorIn(
      place: string,
      id: Id<'article'>,
      span?: { from: number; to: number },
    ): Promise<Id<'article'> | 'first'> {
      for (const tag of span ? monthTags(span.from, span.to) : [listTag(place)]) touch(tag)
      const { from, to } = span ?? EVER
      const stood = await cursorAt(read, id)
      if (!stood || stood.publishedAt < from || stood.publishedAt >= to) return noPage()
      const found = await listing.firstFrom(read, place, stood)
      return found && found.publishedAt < to ? found.articleId : 'first'
    },

    /** What was published in a span of time (epoch ms, `to` excluded), newest first. */
    async between(
      from: number,
      to: number,
      wish: { before?: Id<'article'> | undefined; limit: number },
    ): Promise<{ items: Teaser[]; next?: Id<'article'> }> {
      for (const tag of monthTags(from, to)) touch(tag)
      const before = await cursorAt(read, wish.before)
      const span = { from, to, before, limit: wish.limit + 1 }
      const found = await listing.listBetween(read, ALL, span)
      const rows = found.slice(0, wish.limit)
      const last = found.length > wish.limit ? rows.at(-1) : undefined
      return { items: await teasersOf(rows), ...(last && { next: last.articleId }) }
    },

    /** How many articles a place lists; counted no further than 10,000. */
    count(place: string): Promise<number> {
      touch(listTag(place))
      return listing.count(read, place, { ...EVER, most: MOST_COUNTED })
    },
  }
}
