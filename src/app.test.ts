import { describe, expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseText } from '#document'
import { LIKENESS } from '#search'
import { databases, newPostgresUrl, openLine, openTestApp, publishArticle } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const guest: Actor = { kind: 'reader', name: 'guest' }
const pixel = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#0b5563"/></svg>',
)

const SLOW = { timeout: 30_000 }

describe.each(databases)('what follows from what, on $name', ({ newUrl }) => {
  test('a published article can be found, by its new words once it is edited, and not when withdrawn', async () => {
    const paper = await openTestApp({ url: await newUrl(), searches: true })
    const { articles, search } = paper
    const find = async (text: string) => (await search.search({ text })).hits.map(({ id }) => id)
    const { id } = await publishArticle(paper, {
      ...{ headline: 'Herons', standfirst: 'They nest again.', body: parseText('By the quay.') },
      bylines: [{ personId: null, name: 'Eva Lind', role: '' }],
    })
    for (const words of ['heron', 'nesting', 'quay', 'lind'])
      expect(await find(words)).toEqual([id])
    const { version } = await articles.get(id)
    await articles.edit(desk, id, version, { headline: 'Storks' })
    expect([await find('heron'), await find('stork')]).toEqual([[], [id]])
    await articles.withdraw(desk, id)
    expect(await find('quay')).toEqual([])
  })

  test('an article is found under the section that its own section was put under', async () => {
    const paper = await openTestApp({ url: await newUrl(), searches: true })
    const world = await paper.paper.putSection(desk, { path: 'world', name: 'World' })
    const europe = await paper.paper.putSection(desk, { path: 'europe', name: 'Europe' })
    const { id } = await publishArticle(paper, { headline: 'Herons', sectionId: europe.id })
    await paper.paper.putSection(desk, { ...europe, parentId: world.id })
    await paper.work.settled()
    const { hits } = await paper.search.search({ text: 'herons', sectionId: world.id })
    expect(hits.map((hit) => hit.id)).toEqual([id])
  })

  test(
    'what is alike is related, also once the search has read what was imported',
    SLOW,
    async () => {
      const paper = await openTestApp({ url: await newUrl(), searches: true })
      const headlines = Array.from({ length: 60 }, (_, nth) => `Budget ${nth}`)
      const items = ['Herring quota cut', 'Skippers of the herring quota', ...headlines].map(
        (headline, nth) => ({
          ...({ source: `there:${nth}`, status: 'published', draft: { headline } } as const),
          ...{ path: `/there/${nth}`, createdAt: nth, publishedAt: nth },
        }),
      )
      await paper.search.settled()
      const told: ReturnType<typeof paper.search.status>[] = []
      const { forget } = paper.press
      paper.press.forget = (event) => {
        if (event.tags.includes(LIKENESS)) told.push(paper.search.status())
        return forget(event)
      }
      await paper.articles.bring({ kind: 'import', name: 'there' }, items)
      const read = async () => (await paper.site.request('/there/0')).text()
      await read()
      await paper.search.settled()
      expect((await told.at(-1))?.waiting).toBe(0)
      expect(await read()).toMatch(/Skippers of the herring quota[\s\S]+Budget 59/)
    },
  )

  test('the desk is told of held comments and of messages, where it said it reads', async () => {
    const paper = await openTestApp({ url: await newUrl() })
    const { id: articleId } = await publishArticle(paper)
    const say = async (body: string) => {
      await paper.comments.post(guest, { articleId, author: 'Ann', body })
      const message = { name: 'Bo', email: 'bo@readers.example', subject: 'Tides', body }
      await paper.paper.receiveMessage(guest, message)
      await paper.work.settled()
    }
    await say('Nobody hears this.')
    expect(paper.mail.letters()).toEqual([])
    await paper.paper.saveSettings(desk, { contactEmail: 'desk@paper.example' })
    await say('See https://herons.example')
    const letters = paper.mail.letters().toSorted((a, b) => a.subject.localeCompare(b.subject))
    expect(letters).toMatchObject([
      { to: 'desk@paper.example', subject: expect.stringContaining('Rain') },
      { replyTo: 'bo@readers.example', subject: expect.stringContaining('Tides') },
    ])
    expect(letters[0]?.text).toContain('https://herons.example')
  })

  test('a picture taken in is rendered in every size, and a command leaves that to who serves', async () => {
    const url = await newUrl()
    const command = await openTestApp({ url, serves: false })
    const words = { alt: 'Water', caption: '', credit: '' }
    const by: Actor = { kind: 'system', name: 'demo' }
    const { id } = await command.media.upload(by, { bytes: pixel, drawnWidth: 400, ...words })
    await command.close()
    const paper = await openTestApp({ url, dataDir: command.dataDir })
    expect((await paper.media.picture(id))?.ready).toBe(false)
    await paper.work.settled()
    expect((await paper.media.picture(id))?.ready).toBe(true)
  })

  test('what was counted is stored when the paper closes', async () => {
    const url = await newUrl()
    const first = await openTestApp({ url })
    const { id } = await publishArticle(first)
    first.stats.read(id, { userAgent: 'Mozilla/5.0 (X11) Firefox/140.0' })
    await first.close()
    const second = await openTestApp({ url })
    expect(await second.stats.readings(id)).toBe(1)
  })

  test('readiness says whether the database answers', async () => {
    const { site } = await openTestApp({ url: await newUrl() })
    expect((await site.request('/healthz')).status).toBe(200)
    const ready = await site.request('/readyz')
    expect([ready.status, (await ready.json()).ready]).toEqual([200, true])
  })
})

test('readiness says that the database is gone, and the process lives on', async () => {
  const line = await openLine(await newPostgresUrl())
  const { site } = await openTestApp({ url: line.url, report: () => {} })
  await line.cut()
  const ready = await site.request('/readyz')
  expect([ready.status, (await ready.json()).ready]).toEqual([503, false])
  expect((await site.request('/healthz')).status).toBe(200)
})
