import { renderToString } from 'preact-render-to-string'
import type { Id } from '#base'
import type { Part } from '#press'
import { asIs } from './entries.ts'
import type { House } from './house.ts'
import type { Site } from './site.ts'
import { Dated } from './views/lists/dated.tsx'

type Wish = {
  /** As in `section:ID`. */
  place: string
  /** The address of the list. */
  list: string
  before?: Id<'article'> | undefined
  /** Articles that stand elsewhere on the page already. */
  without?: () => Promise<readonly Id<'article'>[]>
  /** The heading of its newest part; the others are headed as older ones. */
  title?: (house: House) => string
}

/** A page of a list by date: the newest, or what comes after an article; such a page never shifts.
 * Refuses a cursor that never was. */
export const datedPart = (site: Site, { place, list, before, without, title }: Wish): Part => ({
  key: `list ${place} ${before ?? ''}`,
  render: async () => {
    const house = await site.frame.house()
    const limit = house.settings.perPage
    const { items, older, newer } = await site.articles.list(place, { before, limit })
    const elsewhere = new Set(await without?.())
    const entries = await site.entries(items.filter(({ id }) => !elsewhere.has(id)).map(asIs))
    const { say } = house.locale
    const newest = title?.(house) ?? say('lists.latest')
    const given = { list, older, newer, title: before ? say('lists.older') : newest }
    if (entries.length === 0 && elsewhere.size > 0 && !older) return ''
    return renderToString(<Dated {...{ house, entries, ...given }} />)
  },
})
