import { Refusal } from '#base'
import type { App } from '#http'
import { to } from '#links'
import { spanOf } from '#paper'
import type { Plan } from '#press'
import type { Site } from '../site.ts'
import { authors, index, month, news, pages, sections, topics } from './maps.ts'

const XML = 'application/xml; charset=utf-8'
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
type Map = (site: Site) => Promise<string>

const named: Readonly<Record<string, Map>> = { authors, pages, sections, topics }

async function hasNews({ articles, paper }: Site, year: number, nth: number): Promise<boolean> {
  const { from, to: end } = spanOf({ year, month: nth }, (await paper.settings()).timeZone)
  return (await articles.between(from, end, { limit: 1 })).items.length > 0
}

/** The sitemap of this name; refuses a month in which nothing was published. */
async function mapOf(site: Site, name: string): Promise<Map> {
  const known = Object.hasOwn(named, name) ? named[name] : undefined
  if (known) return known
  const [, year, nth] = (MONTH.exec(name) ?? []).map(Number)
  if (!year || !nth || !(await hasNews(site, year, nth))) {
    throw new Refusal('not-found', 'There is no such sitemap.')
  }
  return () => month(site, year, nth)
}

/** Maps of the whole paper for search engines. */
export function sitemapRoutes(app: App, site: Site): void {
  const { press } = site
  const planOf = (path: string, map: Map): Plan => {
    return { type: XML, parts: [{ key: path, render: () => map(site) }] }
  }
  app.get(to.sitemaps, (c) => press.page(c, async () => planOf(to.sitemaps, index)))
  app.get(to.newsSitemap, (c) => press.page(c, async () => planOf(to.newsSitemap, news)))
  app.get('/sitemaps/:file{.+\\.xml}', (c) => {
    const name = c.req.param('file').replace(/\.xml$/, '')
    return press.page(c, async () => planOf(to.sitemap(name), await mapOf(site, name)))
  })
}
