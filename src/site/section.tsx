import { renderToString } from 'preact-render-to-string'
import type { Id } from '#base'
import { to } from '#links'
import type { Section } from '#paper'
import type { Part, Plan } from '#press'
import { listData } from './data/lists.ts'
import { datedPart } from './dated.tsx'
import { frontPart } from './front/parts.tsx'
import { lineage } from './house.ts'
import { checkOlder } from './older.ts'
import type { Site } from './site.ts'
import { SectionHead } from './views/lists/section-head.tsx'

const titlePart = ({ frame }: Site, id: Id<'section'>): Part => ({
  key: `heading section ${id}`,
  render: async () => renderToString(<SectionHead {...{ house: await frame.house(), id }} />),
})

export const placeOf = (id: Id<'section'>): string => `section:${id}`

/** Every article that stands on the front of a section. */
const onFront = (site: Site, id: Id<'section'>) => async (): Promise<Id<'article'>[]> =>
  (await site.laid(id)).flatMap(({ entries }) => entries.map(({ teaser }) => teaser.id))

/** The front of a section with all it has published under it, or an older part of that. */
export async function sectionPlan(
  site: Site,
  { id, path: list }: Section,
  before?: Id<'article'>,
): Promise<Plan> {
  const { frame, pieces } = site
  const place = placeOf(id)
  await checkOlder(site, { place, list, before })
  const path = before ? to.before(list, before) : list
  const target = {
    sectionIds: lineage(await frame.house(), id).map((one) => one.id),
    topicIds: [],
  }
  const dated = datedPart(site, {
    ...{ place, list, before },
    ...(!before && { without: onFront(site, id) }),
    title: (house) => {
      const { name = '' } = lineage(house, id).at(-1) ?? {}
      return house.locale.say('lists.allFrom', { name })
    },
  })
  return {
    parts: frame.page({
      ...{ path, place: { sectionId: id } },
      head: (house) => {
        const above = lineage(house, id).slice(0, -1)
        const section = lineage(house, id).at(-1)
        const { name = '', description = '' } = section ?? {}
        const title = before ? house.locale.say('lists.olderPart', { name }) : name
        const data = before ? [] : listData(site, house, { name, description, path }, above)
        return { title, description, path, style: 'front', data, feeds: [{ title: name, list }] }
      },
      parts: [
        titlePart(site, id),
        ...(before ? [] : [frontPart(site, id)]),
        '<div class="rail-page">',
        dated,
        '<div>',
        pieces.ad('sidebar', target),
        pieces.mostRead,
        '</div></div>',
        pieces.ad('footer', target),
      ],
    }),
  }
}
