import { type Id, Refusal } from '#base'
import type { App, Context } from '#http'
import { to } from '#links'
import type { Part, Plan } from '#press'
import { listData, personData } from './data/lists.ts'
import { datedPart } from './dated.tsx'
import { personPart, topicPart } from './headings.tsx'
import type { House } from './house.ts'
import { checkOlder, leadOn, olderAddress } from './older.ts'
import type { Site } from './site.ts'

type Head = { title: string; description: string; data: object[] }
type Listed = {
  /** The address of the list. */
  list: string
  place: string
  /** What stands above the list. */
  heading: Part
  head: (house: House) => Promise<Head>
}

/** A page with a heading, a list by date and what is read now beside it. */
async function listPlan(site: Site, listed: Listed, before?: Id<'article'>): Promise<Plan> {
  const { frame, pieces } = site
  const { list, place, heading, head } = listed
  await checkOlder(site, { place, list, before })
  const path = before ? to.before(list, before) : list
  return {
    parts: frame.page({
      path,
      head: async (house) => {
        const { title, description, data } = await head(house)
        const { say } = house.locale
        const shown = before ? say('lists.olderPart', { name: title }) : title
        const feeds = [{ title, list }]
        const own = { title: shown, description, path, feeds, style: 'front' } as const
        return before ? own : { ...own, data }
      },
      parts: [
        heading,
        '<div class="rail-page">',
        datedPart(site, { place, list, before }),
        '<div>',
        pieces.mostRead,
        pieces.ad('sidebar', { sectionIds: [], topicIds: [] }),
        '</div></div>',
      ],
    }),
  }
}

/** The pages of topics and of authors. */
export function listRoutes(app: App, site: Site): void {
  const { press, paper, people } = site

  async function topicAt(slug: string): Promise<Listed> {
    const topic = await paper.topicBySlug(slug)
    if (!topic) throw new Refusal('not-found', 'There is no such topic.')
    const { id } = topic
    const get = async () => (await paper.topic(id)) ?? topic
    return {
      ...{ list: to.topic(topic.slug), place: `topic:${id}`, heading: topicPart(site, topic) },
      head: async (house) => {
        const { name, description: own, slug: path } = await get()
        const description = own || house.locale.say('lists.aboutTopic', { name })
        const data = listData(site, house, { name, description, path: to.topic(path) })
        return { title: name, description, data }
      },
    }
  }

  async function authorAt(slug: string): Promise<Listed> {
    const person = await people.personBySlug(slug)
    if (!person) throw new Refusal('not-found', 'There is no such author.')
    const { id } = person
    const get = async () => (await people.person(id)) ?? person
    return {
      ...{ list: to.author(person.slug), place: `person:${id}`, heading: personPart(site, person) },
      head: async (house) => {
        const person = await get()
        const { name, bio } = person
        const description = bio || house.locale.say('lists.byAuthor', { name })
        return { title: name, description, data: await personData(site, house, person) }
      },
    }
  }

  const serve = (find: (slug: string) => Promise<Listed>) => (c: Context) => {
    const listed = () => find(c.req.param('slug') ?? '')
    const before = c.req.param('id') as Id<'article'> | undefined
    const page = press.page(c, async () => listPlan(site, await listed(), before))
    return page.catch(leadOn(c, async () => olderAddress(site, { ...(await listed()), before })))
  }
  app.get('/topics/:slug', serve(topicAt))
  app.get('/topics/:slug/before/:id', serve(topicAt))
  app.get('/authors/:slug', serve(authorAt))
  app.get('/authors/:slug/before/:id', serve(authorAt))
}
