import { describe, expect, test } from 'vitest'
import type { Actor } from '#base'
import { databases, openTestApp, stoppedClock } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const AN_HOUR = 3_600_000

describe.each(databases)('schedules on $name', ({ newUrl }) => {
  async function open() {
    const url = await newUrl()
    const clock = stoppedClock()
    const app = await openTestApp({ url, clock })
    const add = async (at: number, headline = 'Rain') => {
      const { id } = await app.articles.create(eva, { headline })
      await app.articles.schedule(eva, id, clock.now() + at)
      return id
    }
    const shown = async () => {
      const { items } = await app.articles.list('all', { limit: 99 })
      return items.map(({ headline }) => headline)
    }
    return { ...app, add, shown, url, clock }
  }

  test('what is due is public at its time, and nothing before it', async () => {
    const { articles, add, shown, work, clock } = await open()
    await add(AN_HOUR, 'first')
    await add(2 * AN_HOUR, 'second')
    expect(await articles.nextDue()).toBe(clock.now() + AN_HOUR)
    clock.pass(AN_HOUR - 1)
    await work.settled()
    expect(await shown()).toEqual([])
    clock.pass(1)
    await work.settled()
    expect(await shown()).toEqual(['first'])
    expect((await articles.list('all', { limit: 1 })).items).toMatchObject([
      { publishedAt: clock.now() },
    ])
  })

  test('what fell due while nobody ran is published at the start', async () => {
    const { add, url, clock, close } = await open()
    await add(AN_HOUR)
    await close()
    clock.pass(30 * AN_HOUR)
    const { articles, work } = await openTestApp({ url, clock })
    await work.settled()
    expect((await articles.list('all', { limit: 9 })).items).toHaveLength(1)
  })

  test('many due at once, after a jump of the clock and in two processes, are published once each', async () => {
    const { articles, add, shown, read, url, clock } = await open()
    for (let nth = 0; nth < 25; nth++) await add(AN_HOUR + nth, `Rain ${nth}`)
    const other = await openTestApp({ url, clock })
    clock.pass(400 * 24 * AN_HOUR)
    await Promise.all([articles.publishDue(), other.articles.publishDue()])
    expect(await shown()).toHaveLength(25)
    const lines = read.selectFrom('audit').select('id').where('did', '=', 'article-published')
    expect(await lines.execute()).toHaveLength(25)
  })

  test('the clock set back delays, and publishes nothing twice', async () => {
    const { articles, add, shown, clock } = await open()
    await add(AN_HOUR)
    clock.pass(-AN_HOUR)
    expect(await articles.publishDue()).toBe(0)
    clock.pass(2 * AN_HOUR)
    await articles.publishDue()
    expect(await shown()).toEqual(['Rain'])
    clock.pass(-AN_HOUR)
    expect(await articles.publishDue()).toBe(0)
    expect(await shown()).toEqual(['Rain'])
  })

  test('a schedule can be changed and taken back', async () => {
    const { articles, add, shown, work, clock } = await open()
    const moved = await add(AN_HOUR, 'moved')
    const back = await add(AN_HOUR, 'taken back')
    await articles.schedule(eva, moved, clock.now() + 3 * AN_HOUR)
    expect(await articles.unschedule(eva, back)).toMatchObject({ status: 'ready' })
    clock.pass(2 * AN_HOUR)
    await work.settled()
    expect(await shown()).toEqual([])
    clock.pass(AN_HOUR)
    await work.settled()
    expect(await shown()).toEqual(['moved'])
  })

  test('one that may not appear goes back to the desk, and holds up nobody', async () => {
    const { articles, paper, add, shown, clock } = await open()
    const { id } = await articles.create(eva, { headline: 'Words', slug: 'search', kind: 'page' })
    await articles.schedule(eva, id, clock.now() + AN_HOUR)
    await add(AN_HOUR)
    clock.pass(AN_HOUR)
    await articles.publishDue()
    expect(await articles.findAny(id)).toMatchObject({ status: 'ready', scheduledAt: null })
    expect(await shown()).toEqual(['Rain'])
    expect(await paper.redirect('/search')).toBeUndefined()
  })
})
