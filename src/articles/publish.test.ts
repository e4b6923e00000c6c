import { describe, expect, test } from 'vitest'
import { auditTrail } from '#audit'
import type { Actor } from '#base'
import { databases, openTestApp, publishArticle } from '#test'
import type { Event } from '#work'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const reader: Actor = { kind: 'reader', name: 'guest' }
const A_DAY = 86_400_000

type App = Awaited<ReturnType<typeof openTestApp>>

async function lastEvent({ read }: App): Promise<Event> {
  const query = read.selectFrom('outbox').select('event').orderBy('id', 'desc').limit(1)
  return JSON.parse((await query.executeTakeFirstOrThrow()).event)
}

describe.each(databases)('publishing on $name', ({ newUrl }) => {
  const open = async () => openTestApp({ url: await newUrl() })

  test('gives an article its address for good, by section and day of the paper', async () => {
    const { articles, paper } = await open()
    await paper.saveSettings(eva, { timeZone: 'Pacific/Kiritimati' })
    const world = await paper.putSection(eva, { path: '/world', name: 'World' })
    const create = (slug: string) =>
      articles.create(eva, { headline: 'Heavy rain in Oslo', slug, sectionId: world.id })
    const paths: unknown[] = []
    for (const slug of ['', '', 'wet']) {
      paths.push((await articles.publish(eva, (await create(slug)).id)).path)
    }
    expect(paths).toEqual([
      '/world/2026/01/02/heavy-rain-in-oslo',
      '/world/2026/01/02/heavy-rain-in-oslo-2',
      '/world/2026/01/02/wet',
    ])
  })

  test('a page of the house stands at the top, where nothing else does', async () => {
    const { articles, paper } = await open()
    await paper.putSection(eva, { path: '/about', name: 'About' })
    const page = async (slug: string) => {
      const { id } = await articles.create(eva, { headline: 'About us', slug, kind: 'page' })
      return articles.publish(eva, id)
    }
    expect((await page('about')).path).toBe('/about-2')
    await expect(page('search')).rejects.toThrow('needs itself')
    expect((await articles.list('all', { limit: 9 })).items).toEqual([])
    expect((await articles.pages()).map(({ path }) => path)).toEqual(['/about-2'])
  })

  test('an embargo blocks until its end', async () => {
    const { articles, clock } = await open()
    const embargoUntil = clock.now() + A_DAY
    const { id } = await articles.create(eva, { headline: 'Rain', embargoUntil })
    await expect(articles.publish(eva, id)).rejects.toThrow('under embargo until 2026-01-02T12:00')
    await expect(articles.schedule(eva, id, embargoUntil - 1)).rejects.toThrow('under embargo')
    await articles.schedule(eva, id, embargoUntil)
    const later = { embargoUntil: embargoUntil + 1 }
    await expect(articles.edit(eva, id, 1, later)).rejects.toThrow('under embargo')
    clock.pass(A_DAY)
    expect(await articles.publish(eva, id)).toMatchObject({ status: 'published' })
    const again = { embargoUntil: clock.now() + 1 }
    await expect(articles.edit(eva, id, 1, again)).rejects.toThrow('comes too late')
  })

  test('a version that somebody changed meanwhile is not published unseen', async () => {
    const { articles } = await open()
    const { id } = await articles.create(eva, { headline: 'Rain' })
    await articles.edit(eva, id, 1, { headline: 'Snow' })
    await expect(articles.publish(eva, id, 1)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await articles.publish(eva, id, 2)).toMatchObject({ headline: 'Snow' })
    expect(await articles.revisions(id)).toMatchObject([{ published: true }, { published: false }])
  })

  test('a withdrawn article is gone from its address, and comes back to it', async () => {
    const app = await open()
    const { articles, clock } = app
    const { id, path, publishedAt } = await publishArticle(app)
    clock.pass(A_DAY)
    await articles.withdraw(eva, id, 'Wrong in every word.')
    expect(await articles.byPath(path)).toEqual({ gone: true, withdrawnAt: clock.now() })
    expect(await lastEvent(app)).toMatchObject({ gone: [`article:${id}`, `teaser:${id}`] })
    expect(await articles.findAny(id)).toMatchObject({ withdrawnReason: 'Wrong in every word.' })
    await articles.move(eva, id, 'draft')
    expect(await articles.byPath(path)).toMatchObject({ gone: true })
    await articles.publish(eva, id)
    expect(await articles.get(id)).toMatchObject({ path, publishedAt, revisedAt: clock.now() })
  })

  test('who may not, and what stands elsewhere, is refused', async () => {
    const app = await open()
    const { articles, clock } = app
    const draft = await articles.create(eva, { headline: 'Rain' })
    const nameless = await articles.create(eva, { headline: '' })
    const published = await publishArticle(app)
    await expect(articles.publish(reader, draft.id)).rejects.toThrow('Only the newsroom')
    await expect(articles.withdraw(reader, published.id)).rejects.toThrow('Only the newsroom')
    expect(() => articles.schedule(reader, draft.id, clock.now() + 1)).toThrow('Only the newsroom')
    expect(() => articles.unschedule(reader, draft.id)).toThrow('Only the newsroom')
    expect(() => articles.schedule(eva, draft.id, clock.now())).toThrow('time has passed')
    await expect(articles.publish(eva, nameless.id)).rejects.toThrow('headline')
    await expect(articles.publish(eva, published.id)).rejects.toThrow('It is published')
    await expect(articles.move(eva, published.id, 'draft')).rejects.toThrow('withdraw it first')
    await expect(articles.withdraw(eva, draft.id)).rejects.toThrow('It is a draft')
    await expect(articles.unschedule(eva, draft.id)).rejects.toThrow('It is a draft')
    await expect(articles.edit(eva, published.id, 1, { headline: '' })).rejects.toThrow('headline')
  })

  test('every change leaves a line in the audit, and names what readers see changed', async () => {
    const app = await open()
    const { articles, paper, people, read } = app
    const world = await paper.putSection(eva, { path: '/world', name: 'World' })
    const europe = await paper.putSection(eva, {
      ...{ path: '/world/europe', name: 'Europe', parentId: world.id },
    })
    const ann = await people.putPerson(eva, { name: 'Ann' })
    const bylines = [{ personId: ann.id, name: 'Ann', role: '' }]
    const { id } = await articles.create(eva, { headline: 'Rain', sectionId: europe.id, bylines })
    expect((await lastEvent(app)).tags).toEqual([])
    const { path } = await articles.publish(eva, id)
    const places = ['all', `kind:news`, `section:${europe.id}`, `section:${world.id}`]
    const lists = [...places, `person:${ann.id}`].map((place) => `list:${place}`)
    const own = [`article:${id}`, `teaser:${id}`, `path:${path}`, 'month:2026-01']
    expect((await lastEvent(app)).tags.toSorted()).toEqual([...own, ...lists].toSorted())
    await articles.edit(eva, id, 1, { leadCaption: 'Wet' }, { change: 'typo' })
    expect((await lastEvent(app)).tags).toEqual([`article:${id}`])
    await articles.edit(eva, id, 2, { sectionId: world.id }, { change: 'typo' })
    expect((await lastEvent(app)).tags.toSorted()).toEqual(
      [`article:${id}`, `list:section:${europe.id}`, 'month:2026-01', `teaser:${id}`].toSorted(),
    )
    await articles.withdraw(eva, id)
    const did = (await auditTrail(read, id)).map((line) => line.did.replace('article-', ''))
    expect(did).toEqual(['created', 'published', 'revised', 'revised', 'withdrawn'])
  })
})
