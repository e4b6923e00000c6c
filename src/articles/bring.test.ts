import { describe, expect, test } from 'vitest'
import type { Brought } from '#articles'
import { auditTrail } from '#audit'
import type { Actor } from '#base'
import { parseText } from '#document'
import { databases, openTestApp } from '#test'

const wordpress: Actor = { kind: 'import', name: 'wordpress' }
const eva: Actor = { kind: 'staff', name: 'Eva' }
const THEN = Date.parse('2012-01-03T10:00:00Z')

const item = (nth: number, more: Partial<Brought> = {}): Brought => ({
  source: `wp:${nth}`,
  draft: { headline: `Rain ${nth}`, body: parseText('It fell all day.') },
  ...{
    status: 'published',
    path: `/2012/01/rain-${nth}/`,
    createdAt: THEN,
    publishedAt: THEN + nth,
  },
  ...more,
})

describe.each(databases)('bringing on $name', ({ newUrl }) => {
  async function open() {
    const app = await openTestApp({ url: await newUrl() })
    const { articles, read } = app
    const bring = async (...items: Brought[]) => {
      const outcomes = await articles.bring(wordpress, items)
      return outcomes.map(({ outcome }) => outcome)
    }
    const rows = async () => {
      const tables = ['article', 'revision', 'listing', 'audit', 'outbox', 'redirect'] as const
      const counts = tables.map((table) => read.selectFrom(table).selectAll().execute())
      return (await Promise.all(counts)).map((found) => found.length)
    }
    return { ...app, bring, rows }
  }

  test('articles come with their addresses, dates and places, and a line each in the audit', async () => {
    const { articles, paper, bring, read } = await open()
    const world = await paper.putSection(eva, { path: '/world', name: 'World' })
    const draft = { headline: 'Snow', sectionId: world.id, body: parseText('White.') }
    const former = item(2, { draft, path: null, formerPaths: ['/?p=2', '/old/snow/'] })
    expect(await bring(item(1), former)).toEqual(['created', 'created'])
    const found = await articles.byPath('/2012/01/rain-1/')
    expect(found).toMatchObject({
      article: { headline: 'Rain 1', publishedAt: THEN + 1, words: 4, source: 'wp:1', version: 1 },
    })
    const path = '/world/2012/01/03/snow'
    expect(await paper.redirect('/old/snow/')).toEqual({ status: 301, target: path })
    const { items } = await articles.list(`section:${world.id}`, { limit: 9 })
    expect(items).toMatchObject([{ path }])
    const [first] = items
    expect(await auditTrail(read, first?.id ?? '')).toMatchObject([
      { did: 'article-brought', by: wordpress },
    ])
    expect(await articles.revision(items[0]?.id as never, 1)).toMatchObject({ published: true })
  })

  test('nothing was made, saved or revised in the future', async () => {
    const { articles, bring, clock } = await open()
    const now = clock.now()
    const later = now + 86_400_000
    const times = { createdAt: later, publishedAt: null, scheduledAt: later }
    const items = [
      item(1, { ...times, status: 'scheduled', path: null }),
      item(2, { revisedAt: later }),
    ]
    await bring(...items)
    const found = Object.fromEntries(
      (await articles.listAll({ limit: 9 })).items.map(({ id, status }) => [status, id]),
    )
    expect(await articles.findAny(found.scheduled as never)).toMatchObject({
      ...{ createdAt: now, savedAt: now, scheduledAt: later },
    })
    expect((await articles.revisions(found.scheduled as never)).map(({ at }) => at)).toEqual([now])
    expect(await articles.findAny(found.published as never)).toMatchObject({
      ...{ savedAt: now, revisedAt: now, publishedAt: THEN + 2 },
    })
    expect(await bring(...items)).toEqual(['same', 'same'])
  })

  test('brought twice, nothing is written', async () => {
    const { bring, rows } = await open()
    const items = [item(1), item(2, { status: 'draft', path: null }), item(3)]
    await bring(...items)
    const before = await rows()
    expect(await bring(...items)).toEqual(['same', 'same', 'same'])
    expect(await rows()).toEqual(before)
  })

  test('what the source changed is a new version; what was edited here is kept', async () => {
    const { articles, bring } = await open()
    await bring(item(1), item(2))
    const other = { draft: { headline: 'Snow' } }
    const edited = await articles.findBySource('wp:2')
    if (!edited) throw new Error('It was brought.')
    await articles.edit(eva, edited.id, 1, { headline: 'Ours' })
    expect(await bring(item(1, other), item(2, other))).toEqual(['changed', 'kept'])
    const headlines = async () =>
      (await articles.list('all', { limit: 9 })).items.map(({ headline }) => headline)
    expect(await headlines()).toEqual(['Ours', 'Snow'])
    const snow = await articles.findBySource('wp:1')
    expect(snow).toMatchObject({ version: 2, path: '/2012/01/rain-1/', publishedAt: THEN + 1 })
    await bring(item(1, { status: 'draft' }))
    expect(await headlines()).toEqual(['Ours'])
    expect(await articles.byPath('/2012/01/rain-1/')).toMatchObject({ gone: true })
    expect(await bring(item(1))).toEqual(['changed'])
    expect(await headlines()).toEqual(['Ours', 'Rain 1'])
  })

  test('of two with one address the second gets a number', async () => {
    const { articles, bring } = await open()
    const path = '/2012/01/rain/'
    await bring(item(1, { path }), item(2, { path }))
    await bring(item(3, { path }))
    for (const [at, headline] of [
      [path, 'Rain 1'],
      ['/2012/01/rain-2/', 'Rain 2'],
      ['/2012/01/rain-3/', 'Rain 3'],
    ] as const) {
      expect(await articles.byPath(at)).toMatchObject({ article: { headline } })
    }
  })

  test('an address that the program needs for itself is another one here', async () => {
    const { articles, bring } = await open()
    const draft = { headline: 'Search', kind: 'page', slug: 'search' } as const
    await bring(item(1, { path: '/2012/01/03/' }), item(2, { draft, path: '/search' }))
    expect((await articles.list('all', { limit: 9 })).items).toMatchObject([
      { path: '/2012/01/03/rain-1' },
    ])
    expect(await articles.pages()).toMatchObject([{ path: '/search-2' }])
  })

  test('nothing is public before its time, in its embargo, or unfinished', async () => {
    const { articles, bring, clock, work } = await open()
    const soon = clock.now() + 60_000
    const embargoed = { headline: 'Embargo', embargoUntil: soon }
    await bring(
      item(1, { publishedAt: soon }),
      item(2, { draft: embargoed }),
      item(3, { status: 'scheduled', publishedAt: null, scheduledAt: soon }),
      item(4, { status: 'in-review' }),
      item(5, { status: 'withdrawn' }),
    )
    expect((await articles.list('all', { limit: 9 })).items).toEqual([])
    expect(await articles.byPath('/2012/01/rain-4/')).toBeUndefined()
    expect(await articles.byPath('/2012/01/rain-5/')).toMatchObject({ gone: true })
    clock.pass(60_000)
    await work.settled()
    expect((await articles.list('all', { limit: 9 })).items).toHaveLength(3)
  })

  test('readers bring nothing, and nothing half', async () => {
    const { articles, bring, rows } = await open()
    const before = await rows()
    const reader: Actor = { kind: 'reader', name: 'guest' }
    await expect(articles.bring(reader, [item(1)])).rejects.toThrow('newsroom')
    await expect(bring(item(1), item(1))).rejects.toThrow('same source')
    const lost = { headline: 'Lost', sectionId: 'none' as never }
    await expect(bring(item(1), item(2, { draft: lost }))).rejects.toMatchObject({
      kind: 'invalid',
    })
    expect(await rows()).toEqual(before)
  })

  test('thousands come in one transaction, and tell of it in one event', async () => {
    const { articles, bring, read } = await open()
    await bring(...Array.from({ length: 2_500 }, (_, nth) => item(nth)))
    expect(await articles.count('all')).toBe(2_500)
    const events = await read.selectFrom('outbox').select('event').execute()
    const [{ tags, ids } = { tags: [], ids: [] }] = events.map(({ event }) => JSON.parse(event))
    expect([events.length, ids.length]).toEqual([1, 2_500])
    expect(tags).toEqual(expect.arrayContaining(['list:all', 'list:kind:news', 'month:2012-01']))
    let after: never | undefined
    let seen = 0
    do {
      const { items, next } = await articles.listPublished({ after, limit: 1_000 })
      seen += items.length
      after = next as never
    } while (after)
    expect(seen).toBe(2_500)
  })
})
