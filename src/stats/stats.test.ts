import { describe, expect, test } from 'vitest'
import type { Id } from '#base'
import type { Tx } from '#db'
import { databases, openTestDb, report, stoppedClock } from '#test'
import { openWork, recordReads } from '#work'
import { openStats } from './stats.ts'

type ArticleId = Id<'article'>
const ids = Array.from({ length: 12 }, (_, i) => `a${String(i).padStart(2, '0')}` as ArticleId)
const person = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0' }
const HOUR = 3_600_000

const article = {
  ...({ version: 1, kind: 'news', status: 'published', language: 'en' } as const),
  ...{ headline: 'Rain', kicker: '', standfirst: '', dateline: '', body: '', words: 0 },
  ...{ leadCaption: '', createdAt: 0, savedAt: 0, withdrawnReason: '', origin: '' },
  ...({ commentPolicy: 'open', searchTitle: '', searchDescription: '', noindex: 0 } as const),
}
const insertArticles = async (tx: Tx): Promise<void> => {
  for (const id of ids) {
    const row = { ...article, id, slug: id }
    await tx.insertInto('article').values(row).execute()
  }
}

describe.each(databases)('stats on $name', ({ newUrl }) => {
  async function open() {
    const clock = stoppedClock()
    const db = await openTestDb(await newUrl())
    await db.change(insertArticles)
    const withdrawn = new Set<ArticleId>()
    const told: string[] = []
    const openProcess = () => {
      const work = openWork({ db, now: clock.now, report })
      work.follow({ onEvery: { '*': [({ name }) => void told.push(name)] }, onOne: {} })
      const standing = async (asked: readonly ArticleId[]) =>
        asked.filter((id) => ids.includes(id) && !withdrawn.has(id))
      return openStats({ read: db.read, change: work.change, now: clock.now, standing })
    }
    const stats = openProcess()
    const readTimes = (articleId: string, times: number, by = stats): void => {
      for (let i = 0; i < times; i++) by.read(articleId as ArticleId, person)
    }
    return { db, stats, other: openProcess(), clock, withdrawn, told, readTimes }
  }

  test('what is read rises; two processes add up', async () => {
    const { stats, other, readTimes, clock } = await open()
    readTimes('a01', 3)
    readTimes('a02', 2)
    readTimes('a02', 2, other)
    await Promise.all([stats.flush(), other.flush()])
    clock.pass(15_000)
    await stats.flush()
    expect(await stats.popular(10)).toEqual(['a02', 'a01'])
    expect(await other.popular(1)).toEqual(['a02'])
    expect(await stats.readings('a02' as ArticleId)).toBe(4)
    expect((await recordReads(() => stats.popular(1))).tags).toEqual(new Set(['popular']))
  })

  test('crawlers and one network again and again count for little', async () => {
    const { stats } = await open()
    for (let i = 0; i < 50; i++) {
      stats.read('a01' as ArticleId, { ...person, network: '10.0.0.1' })
      stats.read('a02' as ArticleId, { userAgent: 'Googlebot/2.1' })
    }
    await stats.flush()
    expect(await stats.readings('a01' as ArticleId)).toBe(5)
    expect(await stats.readings('a02' as ArticleId)).toBe(0)
  })

  test('a reading is worth half after six hours, and nothing after two days', async () => {
    const { stats, clock, readTimes } = await open()
    readTimes('a01', 10)
    await stats.flush()
    clock.pass(6 * HOUR)
    readTimes('a02', 6)
    await stats.flush()
    expect(await stats.popular(9)).toEqual(['a02', 'a01'])
    clock.pass(42 * HOUR)
    await stats.flush()
    expect(await stats.popular(9)).toEqual(['a02'])
  })

  test('only a change that readers can see is told', async () => {
    const { stats, clock, readTimes, told } = await open()
    for (const [i, id] of ids.entries()) readTimes(id, 20 - i)
    await stats.flush()
    expect(await stats.popular(99)).toEqual(ids.slice(0, 10))
    expect(told).toEqual(['popular-changed'])
    clock.pass(15_000)
    readTimes('a11', 1)
    readTimes('a00', 2)
    await stats.flush()
    expect(told).toEqual(['popular-changed'])
    clock.pass(15_000)
    readTimes('a01', 9)
    await stats.flush()
    expect(told).toEqual(['popular-changed', 'popular-changed'])
  })

  test('what was withdrawn leaves the list, and what never was is not counted', async () => {
    const { stats, clock, readTimes, withdrawn } = await open()
    readTimes('a01', 3)
    readTimes('a02', 2)
    readTimes('no-such', 9)
    await stats.flush()
    withdrawn.add('a01' as ArticleId)
    clock.pass(600_000)
    await stats.flush()
    expect(await stats.popular(9)).toEqual(['a02'])
  })

  test('counts outlive a database that is gone for a while', async () => {
    const { db, clock, readTimes } = await open()
    let broken = true
    const change: typeof db.change = (write) =>
      broken ? Promise.reject(new Error('gone')) : work.change(write)
    const work = openWork({ db, now: clock.now, report })
    const standing = async (asked: readonly ArticleId[]) => asked
    const stats = openStats({ read: db.read, change, now: clock.now, standing })
    readTimes('a01', 3, stats)
    await expect(stats.flush()).rejects.toThrow('gone')
    readTimes('a01', 2, stats)
    broken = false
    await stats.flush()
    expect(await stats.readings('a01' as ArticleId)).toBe(5)
  })

  test('old hours are folded into one, again and again', async () => {
    const { stats, db, clock, readTimes } = await open()
    for (let day = 0; day < 3; day++) {
      readTimes('a01', 2)
      await stats.flush()
      clock.pass(24 * HOUR)
    }
    clock.pass(88 * 24 * HOUR)
    for (let i = 0; i < 2; i++) {
      await stats.fold()
      const rows = await db.read.selectFrom('reading').select(['hour', 'count']).execute()
      expect(rows.toSorted((a, b) => a.hour - b.hour).map((r) => r.count)).toEqual([
        2 * (i + 1),
        ...[2, 2].slice(i),
      ])
      clock.pass(24 * HOUR)
    }
    expect(await stats.readings('a01' as ArticleId)).toBe(6)
  })
})
