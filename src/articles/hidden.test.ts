import { describe, expect, test } from 'vitest'
import type { Articles, Status } from '#articles'
import type { Actor, Id } from '#base'
import { databases, openTestApp } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const SECRET = 'A secret headline'

/** Every read that a page for readers may be made of. */
const reads: Record<string, (articles: Articles, id: Id<'article'>) => Promise<unknown>> = {
  find: (articles, id) => articles.find(id),
  get: (articles, id) => articles.get(id).catch((error) => error.message),
  byPath: (articles) => articles.byPath('/secret'),
  teasers: (articles, id) => articles.teasers([id]),
  list: async (articles) => {
    const places = ['all', 'kind:news', 'kind:page']
    return Promise.all(places.map((place) => articles.list(place, { limit: 50 })))
  },
  cursorIn: (articles, id) => articles.cursorIn('all', id).catch((error) => error.message),
  between: (articles) => articles.between(0, 4e12, { limit: 50 }),
  related: async (articles) => {
    const { items } = await articles.list('all', { limit: 1 })
    return Promise.all(items.map(({ id }) => articles.related(id)))
  },
  newsSitemap: (articles) => articles.newsSitemap(0),
  sitemap: (articles) => articles.sitemap(0, 4e12, { limit: 50 }),
  pages: (articles) => articles.pages(),
  listPublished: (articles) => articles.listPublished({ limit: 50 }),
  corrections: (articles) => articles.corrections({ limit: 50 }),
}
/** Those that tell numbers. */
const numbers: Record<string, (articles: Articles) => Promise<unknown>> = {
  count: (articles) => articles.count('all'),
  archive: (articles) => articles.archive(),
  archiveYear: (articles) => articles.archiveYear(2026),
  archiveMonth: (articles) => articles.archiveMonth(2026, 1),
}

const states: Status[] = ['draft', 'in-review', 'ready', 'scheduled', 'withdrawn']

type App = Awaited<ReturnType<typeof openTestApp>>

const askAll = async (table: typeof numbers, articles: Articles) => {
  const answers = Object.entries(table).map(async ([name, ask]) => [name, await ask(articles)])
  return Object.fromEntries(await Promise.all(answers))
}

/** What readers get to know of an article brought into this state. */
async function leaks({ articles, clock }: App, kind: 'news' | 'page', status: Status) {
  const before = await askAll(numbers, articles)
  const embargoUntil = clock.now() + 60_000
  const draft = { headline: SECRET, standfirst: SECRET, kind, embargoUntil }
  const { id } = await articles.create(eva, draft)
  await articles.readdress(eva, id, '/secret')
  await putInto(articles, id, status, embargoUntil)
  expect((await articles.findAny(id))?.status).toBe(status)
  const after = await askAll(numbers, articles)
  if (status !== 'published') expect(after).toEqual(before)
  const open = await articles.create(eva, { headline: 'Open', relatedIds: [id] })
  await articles.publish(eva, open.id)
  const found: string[] = []
  for (const [name, ask] of Object.entries(reads)) {
    const answer = JSON.stringify(await ask(articles, id)) ?? ''
    const named = answer.replaceAll(`"relatedIds":["${id}"]`, '')
    if (named.includes(SECRET) || named.includes(id)) found.push(name)
  }
  return found
}

describe.each(databases)('on $name', ({ newUrl }) => {
  const cases = states.flatMap((status) => [['news', status] as const, ['page', status] as const])

  test.each(cases)('readers get nothing of a %s that is %s', async (kind, status) => {
    expect(await leaks(await openTestApp({ url: await newUrl() }), kind, status)).toEqual([])
  })

  test('and everything of one that is published', async () => {
    const app = await openTestApp({ url: await newUrl() })
    const found = await leaks(app, 'news', 'published')
    const others = Object.keys(reads).filter((name) => name !== 'pages')
    expect(found.toSorted()).toEqual(others.toSorted())
  })
})

async function putInto(articles: Articles, id: Id<'article'>, status: Status, at: number) {
  if (status === 'in-review' || status === 'ready') await articles.move(eva, id, status)
  if (status === 'scheduled') await articles.schedule(eva, id, at)
  if (status !== 'withdrawn' && status !== 'published') return
  await articles.edit(eva, id, 1, { embargoUntil: null })
  const { version } = await articles.publish(eva, id)
  const corrected = { change: 'correction', note: SECRET } as const
  await articles.edit(eva, id, version, { dateline: 'Oslo' }, corrected)
  if (status === 'withdrawn') await articles.withdraw(eva, id)
}

test('every read verb is in this table, or for the newsroom', async () => {
  const { articles } = await openTestApp()
  const staff = ['findAny', 'findBySource', 'listAll', 'nextDue', 'revision', 'revisions']
  const writes = [
    ...['create', 'edit', 'readdress', 'publish', 'withdraw', 'move', 'schedule', 'unschedule'],
    ...['publishDue', 'bring', 'relistSection'],
  ]
  const silence = ['hides', 'correctionCursor']
  const known = [...silence, ...Object.keys(reads), ...Object.keys(numbers), ...staff, ...writes]
  expect(Object.keys(articles).toSorted()).toEqual(known.toSorted())
})
