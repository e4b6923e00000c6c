/** Nothing that is not public is on any page, in any list, feed, map, box or answer. */
import { expect, test } from 'vitest'
import type { Draft, Status } from '#articles'
import type { Id } from '#base'
import { parseText } from '#document'
import { openTestApp } from '#test'
import { addressesOf, sitemapsIn } from './proof/addresses.ts'
import { DAY, desk, guest, importer, type Paper, type World } from './proof/world.ts'

type ArticleId = Id<'article'>
/** Stands in every text of what is in this state, and in nothing else. */
const markOf = (state: string): string => `Zyz${state.replaceAll('-', '')}zyva`

async function openWorld(): Promise<{ paper: Paper; world: World; base: Partial<Draft> }> {
  const paper = await openTestApp({ searches: true })
  await paper.paper.saveSettings(desk, {
    comments: { policy: 'open', hold: 'none', closeAfterDays: null },
  })
  const section = await paper.paper.putSection(desk, { path: '/world', name: 'World' })
  const topic = await paper.paper.putTopic(desk, { name: 'Rain' })
  const person = await paper.people.putPerson(desk, { name: 'Eva Berg' })
  const story = await paper.storylines.putStoryline(desk, storyOf([]))
  const ids = { sections: [section.id], topics: [topic.id], persons: [person.id] }
  const none = { comments: [], pictures: [], campaigns: [], articles: [], paths: [] }
  const world = { ...ids, ...none, papers: [paper], storylines: [story.id], drawn: true }
  const bylines = [{ personId: person.id, name: '', role: '' }]
  const ties = { sectionId: section.id, topicIds: [topic.id], storylineId: story.id, bylines }
  return { paper, world, base: ties }
}

const storyOf = (ids: readonly ArticleId[]) => ({
  ...{ title: 'Floods', mark: 'Updates on floods', summary: parseText('All.'), source: 'floods' },
  state: 'running' as const,
  steps: ids.map((articleId) => ({ day: DAY, text: 'It rained.', articleId, address: null })),
  questions: ids.map((articleId) => ({ question: 'When?', answer: 'Soon.', articleId })),
})

const draftOf = (state: string, base: Partial<Draft>): Draft => {
  const mark = markOf(state)
  return {
    ...{ ...base, slug: `plain-${state}`, headline: `${mark} head`, kicker: `${mark} kick` },
    ...{ standfirst: `${mark} stand`, dateline: `${mark}ville`, searchTitle: `${mark} title` },
    ...{ searchDescription: `${mark} description`, body: parseText(`Harbour floods, ${mark}.`) },
  }
}

/** How an article comes to stand so. */
const makers: Record<string, (paper: Paper, draft: Draft) => Promise<ArticleId>> = {
  draft: async ({ articles }, draft) => (await articles.create(desk, draft)).id,
  'in-review': (paper, draft) => moved(paper, draft, 'in-review'),
  ready: (paper, draft) => moved(paper, draft, 'ready'),
  async scheduled({ articles, clock }, draft) {
    const { id } = await articles.create(desk, draft)
    await articles.schedule(desk, id, clock.now() + DAY)
    return id
  },
  async embargoed({ articles, clock }, draft) {
    const embargoUntil = clock.now() + DAY
    const { id } = await articles.create(desk, { ...draft, embargoUntil })
    await expect(articles.publish(desk, id)).rejects.toThrow(/embargo/i)
    return id
  },
  async brought({ articles, clock }, draft) {
    const times = { createdAt: clock.now(), publishedAt: clock.now() + DAY }
    const item = { ...times, draft, source: 'there:1', status: 'published', path: null } as const
    const [{ id } = { id: '' as ArticleId }] = await articles.bring(importer, [item])
    return id
  },
  async withdrawn({ articles, comments }, draft) {
    const { id } = await articles.create(desk, draft)
    await articles.publish(desk, id)
    await comments.post(desk, { articleId: id, author: 'Ann', body: `${markOf('withdrawn')}!` })
    await articles.withdraw(desk, id, `${markOf('withdrawn')} reason`)
    return id
  },
}

async function moved(
  { articles }: Paper,
  draft: Draft,
  to: Extract<Status, 'in-review' | 'ready'>,
) {
  const { id } = await articles.create(desk, draft)
  await articles.move(desk, id, to)
  return id
}

/** Comments that readers must not see, on an article that they do. */
async function hideComments({ comments }: Paper, articleId: ArticleId): Promise<void> {
  for (const verb of ['held', 'reject', 'spam'] as const) {
    const mark = markOf(`comment${verb}`)
    const said = { articleId, author: `${mark} Ann`, body: `${mark} https://example.com` }
    const { id } = await comments.post(guest, said)
    if (verb !== 'held') await comments[verb](desk, id, `${mark} reason`)
  }
}

/** Everything that points at articles points at all of these. */
async function pointAt(paper: Paper, visible: ArticleId, ids: ArticleId[]): Promise<void> {
  const { articles, fronts, storylines, stats, clock } = paper
  const { version } = await articles.get(visible)
  await articles.edit(desk, visible, version, { relatedIds: ids })
  await storylines.putStoryline(desk, storyOf(ids))
  const [section] = await paper.paper.sections()
  for (const key of ['home', section?.id ?? 'home'] as const) {
    const items = ids.map((articleId) => ({ articleId, headline: `${markOf('placed')} head` }))
    const plain = { title: 'Lead', address: '', place: 'all', limit: 20, storylineId: null }
    await fronts.saveFront(desk, key, { containers: [{ ...plain, kind: 'lead', items }] }, 0)
  }
  for (const id of ids) stats.read(id, { userAgent: 'Mozilla/5.0 Firefox/150.0' })
  clock.pass(15_001)
  await stats.flush()
  await paper.work.catchUp()
  await paper.search.settled()
}

async function readEverything(paper: Paper, world: World): Promise<Map<string, string>> {
  const { site } = paper
  const ask = async (path: string) => (await site.request(path)).text()
  const found = ['/search?q=harbour', '/search?q=floods&order=newest', '/search?q=%22head%22']
  const forms = world.articles.flatMap((id) => [`/comments/${id}`, `/cards/${id}.png`])
  const addresses = [...(await addressesOf(paper, world, true)), ...found, ...forms]
  const all = [...addresses, ...sitemapsIn(await ask('/sitemap.xml'))]
  const pages = new Map<string, string>()
  for (const path of all) pages.set(path, await ask(path))
  return pages
}

test('nothing unpublished leaks, wherever it is pointed at from', { timeout: 60_000 }, async () => {
  const { paper, world, base } = await openWorld()
  const visible = await paper.articles.create(desk, draftOf('published', base))
  await paper.articles.publish(desk, visible.id)
  for (const [state, make] of Object.entries(makers)) {
    world.articles.push(await make(paper, draftOf(state, base)))
  }
  await hideComments(paper, visible.id)
  await pointAt(paper, visible.id, world.articles)
  world.articles.push(visible.id)

  const pages = await readEverything(paper, world)
  const shown = [...pages].flatMap(([path, page]) =>
    [...page.matchAll(/zyz(\w+?)zyva/gi)].map(([, state = '']) => ({ path, state })),
  )
  const leaks = shown.filter(({ state }) => state !== 'published')
  expect([...new Set(leaks.map(({ path, state }) => `${path}: ${state}`))]).toEqual([])
  // What is public stands in all these places, so that the rest would be seen there.
  const places = new Set(shown.map(({ path }) => path))
  for (const path of ['/', '/world', '/topics/rain', '/authors/eva-berg', '/storylines/floods']) {
    expect([...places]).toContain(path)
  }
  for (const path of ['/feed.xml', '/news-sitemap.xml', '/search?q=harbour', '/2026/01/01']) {
    expect([...places]).toContain(path)
  }
})
