/** Every address the site keeps a page at, pattern by pattern, as far as this world has such pages. */
import { to } from '#links'
import { dayOf } from '#paper'
import type { Paper, World } from './world.ts'

const FIXED = [
  ...[to.home, to.storylines, to.archive, to.corrections, to.contact, to.robots, to.adsTxt],
  ...[to.manifest, to.openSearch, to.sitemaps, to.newsSitemap, '/.well-known/security.txt'],
  ...['/nothing/here', '/topics/nothing', '/1999', '/2026/02/31', to.feed('/', 'rss')],
  ...[to.feed('/', 'atom'), to.feed('/', 'json'), '/icon.svg'],
]

const present = <T>(all: readonly (T | null | undefined)[]): T[] =>
  all.filter((each): each is T => each !== null && each !== undefined)

/** The addresses of lists: sections, topics, authors, storylines. */
async function listsOf({ paper, people, storylines }: Paper, world: World): Promise<string[]> {
  const sections = await paper.sections()
  const topics = await paper.topics(world.topics)
  const persons = await people.persons(world.persons)
  const stories = await Promise.all(world.storylines.map((id) => storylines.storyline(id)))
  return [
    ...sections.map(({ path }) => path),
    ...topics.map(({ slug }) => to.topic(slug)),
    ...persons.map(({ slug }) => to.author(slug)),
    ...present(stories).map(({ slug }) => to.storyline(slug)),
  ]
}

/** Of every talk what comes after its first thread: a page as far as there is more. */
async function talksOf({ comments }: Paper, world: World): Promise<string[]> {
  const threads = await Promise.all(
    world.articles.map((id) => comments.thread(id).catch(() => undefined)),
  )
  return present(threads).flatMap(({ roots: [first] }) =>
    first ? [to.moreComments(first.comment.articleId, first.comment.id)] : [],
  )
}

async function archiveOf({ articles, paper }: Paper): Promise<string[]> {
  const { timeZone } = await paper.settings()
  const { items } = await articles.list('all', { limit: 100 })
  const days = items.map(({ publishedAt }) => dayOf(publishedAt, timeZone))
  return days.flatMap(({ year, month, day }) => [
    ...[to.year(year), to.month(year, month), to.day(year, month, day)],
  ])
}

/** The list of corrections, and the pages of it that follow each one. */
async function correctionsOf({ articles }: Paper): Promise<string[]> {
  const { items } = await articles.corrections({ limit: 100 })
  return items.map(({ id }) => `${to.corrections}/before/${id}`)
}

/** All of them, each once; `drawn` ones, which take as long as all others, only if asked for. */
export async function addressesOf(paper: Paper, world: World, drawn: boolean): Promise<string[]> {
  const lists = await listsOf(paper, world)
  const articles = present(
    await Promise.all(world.articles.map((id) => paper.articles.findAny(id))),
  )
  const paths = articles.flatMap(({ path }) => path ?? [])
  const [first] = articles
  return [
    ...new Set([
      ...FIXED,
      ...(drawn ? ['/favicon.ico', ...articles.slice(0, 1).map(({ id }) => to.card(id))] : []),
      ...world.paths,
      ...lists,
      ...lists.flatMap((list) => [to.feed(list, 'rss'), `${list}/`]),
      ...(first ? ['/', ...lists].map((list) => to.before(list, first.id)) : []),
      ...paths.flatMap((path) => [path, to.commentsFeed(path)]),
      ...(await archiveOf(paper)),
      ...(await talksOf(paper, world)),
      ...(await correctionsOf(paper)),
    ]),
  ]
}

const LOC = /<loc>https?:\/\/[^/]+(\/sitemaps\/[^<]+)<\/loc>/g

/** The addresses a sitemap index leads to. */
export const sitemapsIn = (index: string): string[] =>
  [...index.matchAll(LOC)].map(([, path = '']) => path)
