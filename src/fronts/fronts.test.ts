import { describe, expect, test } from 'vitest'
import type { Actor, Id } from '#base'
import { databases, openTestApp, publishArticle } from '#test'
import { recordReads } from '#work'
import type { Container } from './layout.ts'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const container = (of: Partial<Container>): Container => ({
  ...{ kind: 'thirds', title: '', address: '', items: [], place: null, limit: 4 },
  ...{ storylineId: null, ...of },
})
const by = (...ids: Id<'article'>[]) => ids.map((articleId) => ({ articleId }))

describe.each(databases)('fronts on $name', ({ newUrl }) => {
  async function open() {
    const app = await openTestApp({ url: await newUrl() })
    const add = async (headline: string, more = {}) => {
      app.clock.pass(1)
      return (await publishArticle(app, { headline, ...more })).id
    }
    const shown = async (key: Parameters<typeof app.fronts.front>[0] = 'home') =>
      (await app.fronts.front(key)).map(({ kind, items, also }) => [
        kind,
        ...items.map(({ headline }) => headline),
        ...also.map(({ headline }) => `+ ${headline}`),
      ])
    return { ...app, add, shown }
  }

  test('what was chosen stands first, the newest fill up, and nothing comes twice', async () => {
    const { fronts, add, shown } = await open()
    const [one, two, three] = [await add('one'), await add('two'), await add('three')]
    await add('four')
    const lead = container({ kind: 'lead', items: by(two), place: 'all', limit: 2 })
    const rest = container({ items: by(one), place: 'all', limit: 9 })
    await fronts.saveFront(eva, 'home', { containers: [lead, rest] }, 0)
    expect(await shown()).toEqual([
      ['lead', 'two', 'four'],
      ['thirds', 'one', 'three'],
    ])
    expect(three).toBeDefined()
  })

  test('an article may stand under other words, and leaves the front when it is withdrawn', async () => {
    const { articles, fronts, add, shown } = await open()
    const id = await add('one')
    const items = [{ articleId: id, headline: 'Uno', kicker: 'Numbers' }]
    await fronts.saveFront(eva, 'home', { containers: [container({ items })] }, 0)
    expect((await fronts.front('home'))[0]?.items).toMatchObject([
      { headline: 'Uno', kicker: 'Numbers' },
    ])
    await articles.withdraw(eva, id)
    expect(await shown()).toEqual([])
  })

  test('by itself, opinion stands apart from the news, and every section has its block', async () => {
    const { paper, add, shown } = await open()
    const world = await paper.putSection(eva, { path: '/world', name: 'World' })
    await add('old', { sectionId: world.id })
    await add('said', { kind: 'opinion' })
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8]) await add(`news ${nth}`)
    expect(await shown()).toEqual([
      ['lead', 'news 8', 'news 7', 'news 6', 'news 5'],
      ['thirds', 'news 4', 'news 3', 'news 2', 'news 1'],
      ['opinion', 'said'],
      ['section', 'old'],
    ])
    expect(await shown(world.id)).toEqual([['section', 'old']])
  })

  test('beside the lead stand others of its storyline', async () => {
    const { articles, storylines, add, shown } = await open()
    const { body: summary } = await articles.create(eva, { headline: 'A draft' })
    const { id: storylineId } = await storylines.putStoryline(eva, {
      ...{ title: 'Tide', mark: 'the tide', state: 'running', steps: [], questions: [] },
      summary,
    })
    await add('low', { storylineId })
    await add('high', { storylineId })
    expect((await shown())[0]).toEqual(['lead', 'high', 'low'])
    for (const nth of [1, 2, 3]) await add(`news ${nth}`)
    await add('flood', { storylineId })
    expect((await shown())[0]).toEqual([
      'lead',
      'flood',
      'news 3',
      'news 2',
      'news 1',
      '+ high',
      '+ low',
    ])
  })

  test('two who lay out one front at once: the second is told', async () => {
    const { fronts } = await open()
    await fronts.saveFront(eva, 'home', { containers: [] }, 0)
    const stale = fronts.saveFront(eva, 'home', { containers: [container({})] }, 0)
    await expect(stale).rejects.toThrow('since you opened it')
    const [first, second] = [1, 1].map((v) => fronts.saveFront(eva, 'home', { containers: [] }, v))
    const outcomes = await Promise.allSettled([first, second])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await fronts.layout('home')).version).toBe(2)
  })

  test('a layout that cannot be is refused in words, and readers lay out nothing', async () => {
    const { fronts, add } = await open()
    const id = await add('one')
    const save = (...containers: Container[]) => fronts.saveFront(eva, 'home', { containers }, 0)
    const twice = [container({ items: by(id) }), container({ items: by(id) })]
    expect(() => save(...twice)).toThrow('Container 2: this article stands on the front already.')
    expect(() => save(container({ limit: 0 }))).toThrow('a whole number from 1')
    expect(() => save(container({ kind: 'roundel' as Container['kind'] }))).toThrow('its kind')
    expect(() => save(container({ items: by(id), limit: 1 }), ...Array(40).fill(twice[0]))).toThrow(
      'at most 40',
    )
    const reader: Actor = { kind: 'reader', name: 'guest' }
    expect(() => fronts.saveFront(reader, 'home', { containers: [] }, 0)).toThrow(
      'Only the newsroom',
    )
    await expect(fronts.front('none' as Id<'section'>)).rejects.toThrow('no such section')
  })

  test('a front is made from its layout, its lists and the articles on it', async () => {
    const { fronts, add } = await open()
    const id = await add('one')
    const { tags } = await recordReads(() => fronts.front('home'))
    expect([...tags]).toEqual(
      expect.arrayContaining(['front:home', 'list:all', 'sections', `teaser:${id}`]),
    )
  })
})
