import type { App } from '#http'
import { type FeedFormat, normalPath, readCommentsFeed, readList, to } from '#links'
import type { Plan } from '#press'
import type { Site } from '../site.ts'
import { toAtom } from './atom.ts'
import { commentsFeed, talkedAbout } from './comments.ts'
import type { Feed } from './feed.ts'
import { iconAddress } from './icon.ts'
import { itemsOf } from './items.ts'
import { toJson } from './json.ts'
import { listAt } from './lists.ts'
import { toRss } from './rss.ts'

const FORMATS: Record<FeedFormat, { type: string; write: (feed: Feed) => string }> = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: toRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: toJson },
}
/** Any site may read what is meant to be read elsewhere. */
const ANYWHERE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
}

/** The newest articles of a list, with their text. */
async function feedOf(site: Site, list: string, format: FeedFormat): Promise<Feed> {
  const { articles, frame, links } = site
  const house = await frame.house()
  const { place, name, description, most } = await listAt(site, list, house)
  const { items } = await articles.list(place, { limit: most })
  const { title: paper, language } = house.settings
  const title = list === to.home ? name : house.locale.say('lists.feedTitle', { paper, name })
  return {
    ...{ title, language },
    description: description || title,
    page: links.absolute(list),
    self: links.absolute(to.feed(list, format)),
    icon: iconAddress(site),
    items: await itemsOf(site, items),
  }
}

/** One part: a feed is read whole, and changes with anything in it. */
const planOf = (key: string, format: FeedFormat, make: () => Promise<Feed>): Plan => ({
  type: FORMATS[format].type,
  headers: ANYWHERE,
  parts: [{ key: `feed ${key}`, render: async () => FORMATS[format].write(await make()) }],
})

/** The plan of a feed at an address in its normal form, if one could stand there. */
function feedAt(site: Site, path: string): (() => Promise<Plan>) | undefined {
  const { list, feed: format } = readList(path)
  if (format) {
    return async () => {
      await listAt(site, list, await site.frame.house())
      return planOf(path, format, () => feedOf(site, list, format))
    }
  }
  const article = readCommentsFeed(path)
  if (!article) return undefined
  return async () => {
    const id = await talkedAbout(site, article)
    return planOf(path, 'rss', () => commentsFeed(site, id, path))
  }
}

/** The feeds of every list, and of what readers say of an article: found by how their address ends. */
export function feedRoutes(app: App, site: Site): void {
  app.get('*', async (c, next) => {
    const asked = new URL(c.req.url).pathname
    const path = normalPath(asked)
    const plan = feedAt(site, path)
    if (!plan) return next()
    if (path === asked) return site.press.page(c, plan)
    return site.press.page(c, async () => {
      return { parts: [], status: 301, headers: { location: path } }
    })
  })
}
