import { describe, expect, test } from 'vitest'
import type { Actor, Id } from '#base'
import { databases, openTestApp, publishArticle } from '#test'
import { recordReads } from '#work'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const A_DAY = 86_400_000
const NOWHERE = { from: 0, to: 4e12 }

describe.each(databases)('lists on $name', ({ newUrl }) => {
  async function open() {
    const app = await openTestApp({ url: await newUrl() })
    const names = async (place: string, before?: Id<'article'>, limit = 2) => {
      const { items, ...rest } = await app.articles.list(place, { before, limit })
      return { names: items.map(({ headline }) => headline), ...rest }
    }
    const add = (headline: string, more = {}) => publishArticle(app, { headline, ...more })
    return { ...app, names, add }
  }

  test('pages are found by what stands before them, and never shift', async () => {
    const { articles, names, add, clock } = await open()
    const ids: Id<'article'>[] = []
    for (const headline of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) {
      ids.push((await add(headline)).id)
      if (headline !== 'three') clock.pass(1)
    }
    const [, two, three, four, five, six] = ids
    expect(await names('all')).toEqual({ names: ['seven', 'six'], older: six })
    expect(await names('all', six)).toEqual({
      ...{ names: ['five', 'four'], older: four, newer: 'first' },
    })
    expect(await names('all', four)).toEqual({ names: ['three', 'two'], older: two, newer: six })
    expect(await names('all', two)).toEqual({ names: ['one'], newer: four })
    await add('eight')
    await articles.withdraw(eva, four as Id<'article'>)
    expect(await names('all', four)).toMatchObject({ names: ['three', 'two'], older: two })
    expect(await names('all', two)).toEqual({ names: ['one'], newer: five })
    expect(three).toBeDefined()
    await expect(names('all', 'none' as Id<'article'>)).rejects.toThrow('no such page')
  })

  test('a cursor that has left its list is the nearest newer one', async () => {
    const { articles, paper, add, clock } = await open()
    const { id: sectionId } = await paper.putSection(eva, { path: '/world', name: 'World' })
    const place = `section:${sectionId}`
    const added = async (more = {}) => {
      clock.pass(1)
      return (await add('Rain', more)).id
    }
    const [one, foreign, two] = [
      ...[await added({ sectionId }), await added(), await added({ sectionId })],
    ] as [Id<'article'>, Id<'article'>, Id<'article'>]
    const at = (id: Id<'article'>, span?: { from: number; to: number }) =>
      articles.cursorIn(place, id, span)
    expect([await at(one), await at(foreign), await at(two)]).toEqual([one, two, two])
    await articles.withdraw(eva, two)
    expect([await at(one), await at(foreign), await at(two)]).toEqual([one, 'first', 'first'])
    const until = clock.now() - 1
    expect(await at(one, { from: 0, to: until })).toBe(one)
    await expect(at(one, { from: until, to: until + A_DAY })).rejects.toThrow('no such page')
    const { id: draft } = await articles.create(eva, { headline: 'Draft' })
    await expect(at(draft)).rejects.toThrow('no such page')
    const { tags } = await recordReads(() => at(one))
    expect([...tags]).toEqual([`list:${place}`])
  })

  test('an article stands in its section and those above it, and moves with it', async () => {
    const { articles, paper, names, add } = await open()
    const world = await paper.putSection(eva, { path: '/world', name: 'World' })
    const draft = { path: '/world/europe', name: 'Europe', parentId: world.id }
    const europe = await paper.putSection(eva, draft)
    const sport = await paper.putSection(eva, { path: '/sport', name: 'Sport' })
    const { id } = await add('Rain', { sectionId: europe.id })
    const places = [world, europe, sport].map((section) => `section:${section.id}`)
    const lists = async () => {
      const pages = await Promise.all(places.map((place) => names(place)))
      return pages.map((page) => page.names.length)
    }
    expect(await lists()).toEqual([1, 1, 0])
    await articles.edit(eva, id, 1, { sectionId: sport.id })
    expect(await lists()).toEqual([0, 0, 1])
    await articles.edit(eva, id, 2, { sectionId: europe.id, kind: 'opinion' })
    expect([await lists(), (await names('kind:opinion')).names]).toEqual([[1, 1, 0], ['Rain']])
    await articles.edit(eva, id, 3, { kind: 'page' })
    expect([await lists(), (await names('all')).names]).toEqual([[0, 0, 0], []])
    expect(await articles.findAny(id)).toMatchObject({ kind: 'page', status: 'published' })
  })

  test('a section that moves takes its articles along', async () => {
    const { paper, names, add, work } = await open()
    const [world, sport] = [
      await paper.putSection(eva, { path: '/world', name: 'World' }),
      await paper.putSection(eva, { path: '/sport', name: 'Sport' }),
    ]
    const draft = { path: '/world/games', name: 'Games' }
    const games = await paper.putSection(eva, { ...draft, parentId: world.id })
    await add('Rain', { sectionId: games.id })
    await paper.putSection(eva, { ...draft, id: games.id, parentId: sport.id })
    await work.settled()
    const lists = await Promise.all([world, sport, games].map(({ id }) => names(`section:${id}`)))
    expect(lists.map((list) => list.names)).toEqual([[], ['Rain'], ['Rain']])
    await expect(paper.removeSection(eva, games.id)).rejects.toThrow('Articles stand in')
  })

  test('related articles are those chosen, in order, as far as they are public', async () => {
    const { articles, add } = await open()
    const [one, two] = [await add('one'), await add('two')]
    const draft = await articles.create(eva, { headline: 'draft' })
    const { id } = await add('Rain', { relatedIds: [two.id, draft.id, one.id] })
    const related = async () => (await articles.related(id)).map(({ headline }) => headline)
    expect(await related()).toEqual(['two', 'one'])
    await articles.publish(eva, draft.id)
    expect(await related()).toEqual(['two', 'draft', 'one'])
  })

  test('the archive tells years, months and days in the paper’s zone', async () => {
    const { articles, paper, add, clock } = await open()
    await paper.saveSettings(eva, { timeZone: 'Pacific/Kiritimati' }) // 14 hours ahead
    await add('2 January')
    clock.pass(30 * A_DAY)
    await add('1 February')
    clock.pass(400 * A_DAY)
    await add('8 March')
    await add('8 March again')
    expect(await articles.archive()).toEqual([
      { year: 2027, months: [3] },
      { year: 2026, months: [2, 1] },
    ])
    expect(await articles.archiveYear(2026)).toEqual([
      { month: 1, count: 1 },
      { month: 2, count: 1 },
    ])
    expect(await articles.archiveMonth(2027, 3)).toEqual([{ day: 8, count: 2 }])
    const { from, to } = await paper.span({ year: 2027, month: 3, day: 8 })
    const first = await articles.between(from, to, { limit: 1 })
    expect(first.items.map(({ headline }) => headline)).toEqual(['8 March again'])
    const rest = await articles.between(from, to, { limit: 1, before: first.next })
    expect(rest.items.map(({ headline }) => headline)).toEqual(['8 March'])
    expect(rest.next).toBeUndefined()
    expect(await articles.count('all')).toBe(4)
  })

  test('sitemaps leave out what search engines should, and old news', async () => {
    const { articles, add, clock } = await open()
    await add('old')
    clock.pass(2 * A_DAY)
    await add('left out', { noindex: true })
    await add('theirs', { canonicalUrl: 'https://example.com/theirs' })
    await add('new')
    const { from, to } = NOWHERE
    const { items } = await articles.sitemap(from, to, { limit: 9 })
    expect(items.map(({ headline }) => headline)).toEqual(['new', 'old'])
    const { result, goodUntil } = await recordReads(() => articles.newsSitemap(clock.now() - A_DAY))
    expect(result.map(({ headline }) => headline)).toEqual(['new'])
    expect(goodUntil).toBe(clock.now() + A_DAY + 1)
  })

  test('what a list shows names its tags, and no more', async () => {
    const { articles, add } = await open()
    const { id, path } = await add('Rain')
    const tagsOf = async (read: () => Promise<unknown>) => [...(await recordReads(read)).tags]
    const list = await tagsOf(() => articles.list('all', { limit: 9 }))
    expect(list).toEqual(['list:all', `teaser:${id}`])
    const month = await tagsOf(() => articles.between(0, 1, { limit: 9 }))
    expect(month).toEqual(['month:1970-01'])
    expect(await tagsOf(() => articles.byPath(path))).toEqual([`path:${path}`, `article:${id}`])
  })

  test('the desk sees everything, the last saved first', async () => {
    const { articles, add, clock } = await open()
    const draft = await articles.create(eva, { headline: 'draft' })
    clock.pass(1)
    await add('public')
    clock.pass(1)
    await articles.edit(eva, draft.id, 1, { headline: 'draft again' })
    const first = await articles.listAll({ limit: 1 })
    expect(first.items).toMatchObject([{ headline: 'draft again', status: 'draft' }])
    const second = await articles.listAll({ limit: 1, before: first.next })
    expect(second.items).toMatchObject([{ headline: 'public', status: 'published' }])
    const drafts = await articles.listAll({ status: 'draft', limit: 9 })
    expect(drafts.items.map(({ id }) => id)).toEqual([draft.id])
  })
})
