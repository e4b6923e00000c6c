import { describe, expect, test } from 'vitest'
import type { Actor, Id } from '#base'
import { openDemo } from '#demo'
import { toText } from '#document'
import { databases, openTestApp } from '#test'

const by: Actor = { kind: 'system', name: 'demo' }
const staff: Actor = { kind: 'staff', name: 'ed' }

async function openPaper(url: string) {
  const app = await openTestApp({ url, serves: false })
  const rooms = { ...app, now: app.clock.now, pictureWidth: 60 }
  const upload = () => Promise.reject(new Error('Out of ink.'))
  const stopping = openDemo({ ...rooms, media: { ...app.media, upload } })
  return { ...app, demo: openDemo(rooms), stopping }
}

describe.each(databases)('the demo paper on $name', ({ newUrl }) => {
  test('is installed once, whole after a stop, and gives way to people', {
    timeout: 60_000,
  }, async () => {
    const { demo, stopping, clock, ...rooms } = await openPaper(await newUrl())
    const { articles, fronts, paper, storylines, comments, ads, media, stats } = rooms
    expect(await demo.isInstalled()).toBe(false)

    await expect(stopping.install(by)).rejects.toThrow('Out of ink')
    expect([await demo.isInstalled(), await demo.isUnfinished()]).toEqual([false, true])
    const begun = await articles.list('all', { limit: 100 })
    const unseen = await (await rooms.site.request('/')).text()
    expect(unseen).toMatch(/<h2><a href="[^"]*">Beijing rejects/)
    expect(unseen).toMatch(/<img src="data:image\/svg\+xml,[^"]*" width="60" height="40"/)
    expect(unseen).not.toContain('/media/')

    const told: string[] = []
    await demo.install(by, {
      onProgress: ({ what, done, of }) => told.push(`${what} ${done}/${of}`),
    })
    expect([await demo.isInstalled(), await demo.isUnfinished()]).toEqual([true, false])
    expect(told.at(-1)).toMatch(/^pictures (\d+)\/\1$/)

    const { items } = await articles.list('all', { limit: 100 })
    expect(items).toEqual(begun.items)
    expect(items.length).toBeGreaterThanOrEqual(24)
    const drawn = await media.pictures(items.flatMap(({ leadPictureId }) => leadPictureId ?? []))
    expect(drawn.filter(({ file }) => file === null)).toEqual([])
    const today = items.filter(({ publishedAt }) => clock.now() - publishedAt < 86_400_000)
    expect(today.length).toBeGreaterThanOrEqual(5)
    expect(new Set(items.map(({ path }) => path)).size).toBe(items.length)

    const front = await fronts.front('home')
    const shown = front.flatMap((container) => [
      ...container.items.map((one) => one.teaser),
      ...container.also,
    ])
    expect(front[0]?.items[0]?.headline).toMatch(/^Beijing rejects/)
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length)
    for (const { id, path } of await paper.sections()) {
      expect([path, (await fronts.front(id)).length]).toEqual([
        path,
        expect.toSatisfy((n) => n > 0),
      ])
    }

    const story = await storylines.storylineBySlug('the-alliance-and-china')
    expect(story?.steps.filter(({ articleId }) => articleId).length).toBeGreaterThanOrEqual(3)
    const inStory = await articles.list(`storyline:${story?.id}`, { limit: 20 })
    expect(inStory.items.length).toBeGreaterThanOrEqual(5)

    const [lead] = inStory.items.filter(({ headline }) => headline.startsWith('Beijing'))
    const article = await articles.get(lead?.id as Id<'article'>)
    expect(article.relatedIds.length).toBe(2)
    const thread = await comments.thread(article.id)
    expect(thread.count).toBeGreaterThanOrEqual(12)
    expect((await comments.queueCounts()).held).toBe(2)
    expect((await stats.popular(10))[0]).toBe(article.id)
    expect((await ads.campaigns()).map(({ kind }) => kind).toSorted()).toEqual([
      'house',
      'house',
      'sold',
      'sold',
    ])
    expect(await articles.byPath('/imprint')).toBeDefined()
    const { items: corrected } = await articles.corrections({ limit: 5 })
    const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
    expect(corrected.map(({ at }) => day(at))).toEqual([day(clock.now()), '2024-07-12'])
    for (const { article, note } of corrected) {
      expect(toText((await articles.get(article.id)).body)).toContain(note)
    }

    clock.pass(3_600_000)
    await articles.edit(staff, article.id, article.version, {
      kicker: 'Mine',
    })
    await paper.saveSettings(staff, { title: 'Mine', language: 'ar' })
    await expect(demo.install(staff)).rejects.toThrow('Only the system')
    await demo.install(by)
    expect(await paper.settings()).toMatchObject({ title: 'Mine', language: 'ar' })
    expect((await articles.list('all', { limit: 100 })).items.length).toBe(items.length)
    expect((await articles.get(article.id)).kicker).toBe('Mine')
    expect((await comments.thread(article.id)).count).toBe(thread.count)
    expect((await ads.campaigns()).length).toBe(4)
  })
})
