import { renderToString } from 'preact-render-to-string'
import { type Id, Refusal } from '#base'
import { excerpt } from '#document'
import type { App, Context } from '#http'
import { to } from '#links'
import type { Part, Plan } from '#press'
import { listData } from './data/lists.ts'
import { datedPart } from './dated.tsx'
import { checkOlder, leadOn, type Older, olderAddress } from './older.ts'
import type { Site } from './site.ts'
import { told } from './told.ts'
import { Catalogue } from './views/storyline/catalogue.tsx'
import { StorylineCrumbs, StorylineHead, StorylineText } from './views/storyline/storyline.tsx'

type StorylineId = Id<'storyline'>
const LONGEST = 200
const LISTED = 50
const NOBODY = { sectionIds: [], topicIds: [] }

const mustBe = <T,>(found: T | undefined): T => {
  if (!found) throw new Refusal('not-found', 'There is no such storyline.')
  return found
}

/** Above and beside the storyline: what it is about. */
const openingPart = (site: Site, id: StorylineId): Part => ({
  key: `storyline ${id}`,
  render: async () => {
    const house = await site.frame.house()
    const storyline = mustBe(await site.storylines.storyline(id))
    const count = await site.articles.count(`storyline:${id}`)
    const crumbs = renderToString(<StorylineCrumbs {...{ house, storyline }} />)
    const head = renderToString(<StorylineHead {...{ house, storyline, count }} />)
    return `${crumbs}<div class="frame">${head}`
  },
})

const stepsPart = (site: Site, id: StorylineId): Part => ({
  key: `storyline text ${id}`,
  render: async () => {
    const house = await site.frame.house()
    const storyline = await told(site, mustBe(await site.storylines.storyline(id)))
    return renderToString(<StorylineText {...{ house, storyline }} />)
  },
})

type Told = Older & { id: StorylineId }

async function toldAt(site: Site, slug: string, before?: Id<'article'>): Promise<Told> {
  const { id } = mustBe(await site.storylines.storylineBySlug(slug))
  return { id, place: `storyline:${id}`, list: to.storyline(slug), before }
}

/** The page of a running story, and of older articles on it. */
async function storylinePlan(site: Site, older: Told): Promise<Plan> {
  const { frame, pieces, storylines } = site
  const { id, list, before } = older
  await checkOlder(site, older)
  const path = before ? to.before(list, before) : list
  const dated = datedPart(site, {
    ...older,
    title: ({ locale }) => locale.say('storylines.allArticles'),
  })
  return {
    parts: frame.page({
      path,
      head: async (house) => {
        const { title: name, summary } = mustBe(await storylines.storyline(id))
        const title = before ? house.locale.say('lists.olderPart', { name }) : name
        const description = excerpt(summary, LONGEST)
        const above = { name: house.locale.say('storylines.title'), path: to.storylines }
        const data = before ? [] : listData(site, house, { name, description, path }, [above])
        return { title, description, path, style: 'article', data, feeds: [{ title: name, list }] }
      },
      parts: [
        openingPart(site, id),
        '<div class="body">',
        ...(before ? [] : [stepsPart(site, id)]),
        '</div><div class="all" id="all">',
        dated,
        '</div><div class="rail">',
        pieces.ad('sidebar', NOBODY),
        pieces.mostRead,
        '</div></div>',
      ],
    }),
  }
}

/** Every running story, the last changed first. */
function catalogue(site: Site): Plan {
  const list: Part = {
    key: 'storylines',
    render: async () => {
      const house = await site.frame.house()
      const { items } = await site.storylines.listStorylines({ limit: LISTED })
      return renderToString(<Catalogue {...{ house, storylines: items }} />)
    },
  }
  const { storylines: path } = to
  return {
    parts: site.frame.page({
      path,
      head: ({ locale: { say } }) => {
        const [title, description] = [say('storylines.title'), say('storylines.intro')]
        return { title, description, path, style: 'article' }
      },
      parts: [list],
    }),
  }
}

/** Running stories: the list of all, and a page of each. */
export function storylineRoutes(app: App, site: Site): void {
  const { press } = site
  const one = (c: Context) => {
    const before = c.req.param('id') as Id<'article'> | undefined
    const told = () => toldAt(site, c.req.param('slug') ?? '', before)
    const page = press.page(c, async () => storylinePlan(site, await told()))
    return page.catch(leadOn(c, async () => olderAddress(site, await told())))
  }
  app.get(to.storylines, (c) => press.page(c, async () => catalogue(site)))
  app.get('/storylines/:slug', one)
  app.get('/storylines/:slug/before/:id', one)
}
