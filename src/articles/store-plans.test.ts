/** That no read for readers looks through a whole table: each is as quick among a million articles. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Brought, Draft } from '#articles'
import type { Actor, Id } from '#base'
import type { Read } from '#db'
import { databases, openTestApp, openTestDb } from '#test'
import { openArticles } from './articles.ts'

const wordpress: Actor = { kind: 'import', name: 'wordpress' }
const THEN = Date.parse('2012-01-03T10:00:00Z')
const AN_HOUR = 3_600_000
const MANY = 3_000

type Builder = object & { explain: (format?: never, options?: unknown) => Promise<object[]> }
const isBuilder = (value: unknown): value is Builder =>
  typeof value === 'object' && value !== null && 'explain' in value

/** Reads as before, and notes how the engine goes about each query. */
function noting(read: Read, plans: string[], options: unknown): Read {
  const wrap = (builder: Builder): Builder =>
    new Proxy(builder, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return (...given: unknown[]) => {
          if (!String(name).startsWith('execute')) {
            const result: unknown = member.apply(target, given)
            return isBuilder(result) ? wrap(result) : result
          }
          const plan = target.explain(undefined, options)
          return plan.then((lines) => {
            plans.push(lines.map((line) => Object.values(line).join(' ')).join('\n'))
            return member.apply(target, given)
          })
        }
      },
    })
  return wrap(read as unknown as Builder) as unknown as Read
}

const isSlow = (plan: string): boolean =>
  /SCAN article|SCAN listing|TEMP B-TREE|Seq Scan/.test(plan)

const item = (nth: number, draft: Partial<Draft>): Brought => ({
  ...{ source: `wp:${nth}`, draft: { headline: `Rain ${nth}`, ...draft } },
  ...{ status: nth % 5 === 0 ? 'draft' : 'published', path: null },
  ...{ createdAt: THEN, publishedAt: THEN + nth * AN_HOUR },
})

describe.each(databases)('on $name', ({ name, newUrl }) => {
  test('no page of the paper makes the engine look through all articles', async () => {
    const app = await openTestApp({ url: await newUrl() })
    const topic = await app.paper.putTopic(wordpress, { name: 'Rain' })
    const bylines = [{ personId: null, name: 'Ann', role: '' }]
    const bring = (from: number, draft: Partial<Draft>) => {
      const items = Array.from({ length: MANY / 2 }, (_, nth) =>
        item(from + nth, { bylines, topicIds: [topic.id], ...draft }),
      )
      return app.articles.bring(wordpress, items)
    }
    const [first] = await bring(0, {})
    const brought = await bring(MANY / 2, { relatedIds: first ? [first.id] : [] })
    const db = await openTestDb(app.url)
    await db.change((tx) => sql`analyze`.execute(tx))
    const plans: string[] = []
    const options = name === 'SQLite' ? sql`query plan` : undefined
    const read = noting(app.read, plans, options)
    const articles = openArticles({ ...app, read, change: app.work.change, now: app.clock.now })
    const id = brought[1]?.id as Id<'article'>
    const { path } = await app.articles.get(id)
    const wish = { before: id, limit: 20 }

    await articles.byPath(path)
    await articles.related(id)
    await articles.list('all', wish)
    await articles.list('kind:news', { limit: 20 })
    await articles.list('section:none', { limit: 20 })
    await articles.between(THEN, THEN + 300 * AN_HOUR, wish)
    await articles.newsSitemap(THEN + (MANY - 48) * AN_HOUR)
    await articles.sitemap(THEN, THEN + 300 * AN_HOUR, wish)
    await articles.archive()
    await articles.archiveYear(2012)
    await articles.archiveMonth(2012, 2)
    await articles.pages()
    await articles.listAll({ status: 'draft', ...wish })
    await articles.listAll(wish)
    await articles.nextDue()
    await articles.revisions(id)
    await articles.findBySource('wp:1')

    expect(plans.length).toBeGreaterThan(60)
    expect(plans.filter(isSlow)).toEqual([])
    plans.length = 0
    await read.selectFrom('article').select('id').where('kicker', '=', 'Rain').execute()
    expect(plans.filter(isSlow)).toHaveLength(1) // the proof can fail
  })
})
