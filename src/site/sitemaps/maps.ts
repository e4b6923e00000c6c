import type { Id } from '#base'
import { to } from '#links'
import { spanOf } from '#paper'
import type { Site } from '../site.ts'
import { element } from '../xml.ts'
import { MOST, siteMapIndex, type Url, urlSet } from './urls.ts'

const AT_ONCE = 1_000
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'
/** Older news are not for the sitemap of news, says Google. */
const NEWS_MS = 48 * 3_600_000

const two = (number: number): string => String(number).padStart(2, '0')
const nameOf = (year: number, month: number): string => `${year}-${two(month)}`

/** The sitemap of sitemaps: of the lists, and of each month in which something was published. It is as
 * cheap with a million articles as with ten. */
export async function index({ articles, links }: Site): Promise<string> {
  const years = await articles.archive()
  const months = years.flatMap(({ year, months }) => months.map((month) => nameOf(year, month)))
  const names = ['sections', 'topics', 'authors', 'pages', ...months]
  return siteMapIndex(names.map((name) => links.absolute(to.sitemap(name))))
}

/** What was published in a month by the paper's calendar. */
export async function month(site: Site, year: number, nth: number): Promise<string> {
  const { articles, frame, links } = site
  const { settings, locale } = await frame.house()
  const span = spanOf({ year, month: nth }, settings.timeZone)
  const urls: Url[] = []
  let before: Id<'article'> | undefined
  do {
    const page = await articles.sitemap(span.from, span.to, { before, limit: AT_ONCE })
    for (const { path, changedAt } of page.items) {
      urls.push({ address: links.absolute(path), changed: locale.iso(changedAt) })
    }
    before = page.next
  } while (before && urls.length < MOST)
  return urlSet(urls)
}

/** The news of the last two days (Google's sitemap of news). */
export async function news({ articles, frame, links, now }: Site): Promise<string> {
  const { settings, locale } = await frame.house()
  const entries = await articles.newsSitemap(now() - NEWS_MS)
  const urls = entries.map(({ path, headline, language, publishedAt }) => ({
    address: links.absolute(path),
    extra: element('news:news', [
      element('news:publication', [
        element('news:name', settings.title),
        element('news:language', newsLanguage(language)),
      ]),
      element('news:publication_date', locale.iso(publishedAt)),
      element('news:title', headline),
    ]),
  }))
  return urlSet(urls, { 'xmlns:news': NEWS })
}

/** ISO 639, but for Chinese, whose scripts the format tells apart. */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn'
}

/** The front, the sections with the time of their newest, and what else has an address of the program. */
export async function sections({ articles, frame, links }: Site): Promise<string> {
  const house = await frame.house()
  const newest = async (path: string, place: string): Promise<Url> => {
    const [first] = (await articles.list(place, { limit: 1 })).items
    return { address: links.absolute(path), changed: first && house.locale.iso(first.publishedAt) }
  }
  const urls = await Promise.all([
    newest(to.home, 'all'),
    ...house.sections.map(({ id, path }) => newest(path, `section:${id}`)),
  ])
  const others = [to.storylines, to.archive, to.corrections]
  return urlSet([...urls, ...others.map((path) => ({ address: links.absolute(path) }))])
}

/** The pages of the house. */
export async function pages({ articles, frame, links }: Site): Promise<string> {
  const { locale } = await frame.house()
  const entries = await articles.pages()
  return urlSet(
    entries.map(({ path, changedAt }) => {
      return { address: links.absolute(path), changed: locale.iso(changedAt) }
    }),
  )
}

type Page<T> = { items: readonly T[]; next?: string }

/** All of a long list, as far as a sitemap goes. */
async function everything<T>(from: (after: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  let after: string | undefined
  do {
    const page = await from(after)
    all.push(...page.items)
    after = page.next
  } while (after && all.length < MOST)
  return all
}

/** Every topic and every storyline. */
export async function topics({ paper, storylines, links }: Site): Promise<string> {
  const found = await everything((after) =>
    paper.listTopics({ limit: AT_ONCE, ...(after && { after: after as Id<'topic'> }) }),
  )
  const stories = await storylines.listStorylines({ limit: AT_ONCE })
  const paths = [
    ...stories.items.map(({ slug }) => to.storyline(slug)),
    ...found.map(({ slug }) => to.topic(slug)),
  ]
  return urlSet(paths.map((path) => ({ address: links.absolute(path) })))
}

/** Everybody who signs. */
export async function authors({ people, links }: Site): Promise<string> {
  const found = await everything((after) =>
    people.listPersons({ limit: AT_ONCE, ...(after && { after: after as Id<'person'> }) }),
  )
  return urlSet(found.map(({ slug }) => ({ address: links.absolute(to.author(slug)) })))
}
