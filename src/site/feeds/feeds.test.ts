import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseHtml, parseText } from '#document'
import { makeIcon } from '#media'
import { openTestApp, publishArticle, xmlFault } from '#test'

const desk: Actor = { kind: 'staff', name: 'Eva' }
const FORMATS = ['feed.xml', 'feed.atom', 'feed.json'] as const
const NAUGHTY = 'A \u0000\u0008\u001f\ufffe]]> & <b>"x"</b> &amp; \ud800 \u{1f327} رسالة'

async function openPaper() {
  const app = await openTestApp()
  await app.paper.saveSettings(desk, { title: 'The Courier', timeZone: 'Europe/Oslo' })
  const read = async (path: string) => {
    const answer = await app.site.request(path)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return { ...app, read }
}

async function openFull() {
  const app = await openPaper()
  const { paper, people, storylines } = app
  const section = await paper.putSection(desk, { path: '/world/europe', name: 'Europe' })
  const topic = await paper.putTopic(desk, { name: 'Nato' })
  const person = await people.putPerson(desk, { name: 'Ann Berg' })
  const storyline = await storylines.putStoryline(desk, {
    ...{ title: 'The summit', mark: 'the summit', summary: parseText('It met.') },
    ...{ state: 'running', steps: [], questions: [] },
  })
  const article = await publishArticle(app, {
    headline: 'Rain',
    body: parseText('Much of it.'),
    bylines: [{ personId: person.id, name: 'Ann Berg', role: '' }],
    ...{ sectionId: section.id, topicIds: [topic.id], storylineId: storyline.id },
  })
  const lists = ['', '/world/europe', '/topics/nato', '/authors/ann-berg', '/storylines/the-summit']
  return { ...app, article, lists }
}

test('every list has a feed in every format, valid and of its own type', async () => {
  const { lists, read, article } = await openFull()
  const types = ['rss+xml', 'atom+xml', 'feed+json'].map((type) => `application/${type}`)
  for (const list of lists) {
    for (const [nth, format] of FORMATS.entries()) {
      const { status, headers, text } = await read(`${list}/${format}`)
      expect([list, format, status]).toEqual([list, format, 200])
      expect(headers.get('content-type')).toBe(`${types[nth]}; charset=utf-8`)
      expect(text).toContain(`urn:uuid:${article.id}`)
      if (format !== 'feed.json') expect(xmlFault(text)).toBeUndefined()
    }
  }
  const rss = parseRssFeed((await read('/topics/nato/feed.xml')).text)
  expect(rss).toMatchObject({
    title: 'The Courier: Nato',
    link: 'http://paper.example/topics/nato',
    atom: { links: [{ href: 'http://paper.example/topics/nato/feed.xml', rel: 'self' }] },
    items: [
      {
        title: 'Rain',
        link: `http://paper.example${article.path}`,
        categories: [{ name: 'Europe' }, { name: 'Nato' }],
        dc: { creators: ['Ann Berg'] },
        content: { encoded: expect.stringContaining('<p>Much of it.</p>') },
      },
    ],
  })
  const atom = parseAtomFeed((await read('/feed.atom')).text)
  expect(atom.entries?.[0]?.authors).toEqual([
    { name: 'Ann Berg', uri: 'http://paper.example/authors/ann-berg' },
  ])
})

test.each(['/nothing', '/topics/none', '/authors/none', '/storylines/none'])(
  'there is no feed of %s',
  async (list) => {
    const { read } = await openPaper()
    expect((await read(`${list}/feed.xml`)).status).toBe(404)
  },
)

test('a feed has one address', async () => {
  const { site } = await openPaper()
  const { status, headers } = await site.request('//feed.%78ml')
  expect([status, headers.get('location')]).toEqual([301, '/feed.xml'])
})

test('no words break a feed', async () => {
  const app = await openPaper()
  const { read } = app
  await publishArticle(app, {
    headline: NAUGHTY,
    standfirst: NAUGHTY,
    body: parseHtml(`<p>${NAUGHTY}</p><pre>]]&gt;\u0001</pre>`),
    bylines: [{ personId: null, name: NAUGHTY, role: '' }],
  })
  for (const format of FORMATS) {
    const { text } = await read(`/${format}`)
    const title = format === 'feed.json' ? parseJsonFeed(text).items?.[0]?.title : undefined
    if (title === undefined) expect([format, xmlFault(text)]).toEqual([format, undefined])
    expect(text).toContain('رسالة')
  }
  expect(parseAtomFeed((await read('/feed.atom')).text).entries?.[0]?.title?.value).toContain(
    '& <b>"x"</b> &amp;',
  )
})

test('an id stays and the time moves when an article changes; withdrawn, it is gone at once', async () => {
  const app = await openPaper()
  const { articles, clock, read } = app
  const { id } = await publishArticle(app)
  const { id: other } = await publishArticle(app, { headline: 'Sun' })
  const items = async () => {
    const [rss, atom, json] = await Promise.all(FORMATS.map((format) => read(`/${format}`)))
    return [
      parseRssFeed(rss?.text ?? '').items?.map(({ guid, atom: own }) => [
        guid?.value,
        own?.updated,
      ]),
      parseAtomFeed(atom?.text ?? '').entries?.map(({ id: own, updated }) => [own, updated]),
      parseJsonFeed(json?.text ?? '').items?.map((item) => [item.id, item.date_modified]),
    ]
  }
  const before = new Date(clock.now()).toISOString()
  const otherOne = [`urn:uuid:${other}`, before]
  const both = [otherOne, [`urn:uuid:${id}`, before]]
  expect(await items()).toEqual([both, both, both])
  clock.pass(60_000)
  await articles.edit(desk, id, (await articles.get(id)).version, { headline: 'More rain' })
  const changed = [otherOne, [`urn:uuid:${id}`, new Date(clock.now()).toISOString()]]
  expect(await items()).toEqual([changed, changed, changed])
  await articles.withdraw(desk, id)
  expect(await items()).toEqual([[otherOne], [otherOne], [otherOne]])
})

test('the lead picture is shown and enclosed, by whole addresses', async () => {
  const app = await openPaper()
  const { media, read } = app
  const bytes = await makeIcon({ letter: 'A', colour: '#333366', size: 160 })
  const { id } = await media.upload(desk, { bytes, alt: 'A "boat"', credit: 'Eva' })
  await media.render({ id })
  await publishArticle(app, { leadPictureId: id, body: parseText('Much.') })
  const [item] = parseRssFeed((await read('/feed.xml')).text).items ?? []
  const [enclosure] = item?.enclosures ?? []
  expect(enclosure).toMatchObject({ type: 'image/jpeg', length: expect.any(Number) })
  expect(item?.content?.encoded).toMatch(/<img src="http:\/\/paper\.example\/media\/[^"]+\.webp"/)
  const file = await app.site.request(enclosure?.url ?? '')
  expect(Number(file.headers.get('content-length'))).toBe(enclosure?.length)
})

test('what is written in another language says so', async () => {
  const app = await openPaper()
  await publishArticle(app, { headline: 'مطر', language: 'ar', body: parseText('مطر') })
  const { text } = await app.read('/feed.atom')
  expect(text).toContain('<entry xml:lang="ar">')
  expect(text).toContain('<div lang="ar" dir="rtl">')
})

test('an empty paper has feeds too', async () => {
  const { read } = await openPaper()
  expect(xmlFault((await read('/feed.xml')).text)).toBeUndefined()
  expect(xmlFault((await read('/feed.atom')).text)).toBeUndefined()
  expect(JSON.parse((await read('/feed.json')).text)).toMatchObject({ items: [] })
})

test('what readers say of an article is fed once it is approved', async () => {
  const app = await openPaper()
  const { comments, articles, read } = app
  const { id, path } = await publishArticle(app, { headline: NAUGHTY })
  const feed = `${path}/comments.xml`
  expect(parseRssFeed((await read(feed)).text).items ?? []).toEqual([])
  const body = `See https://a.example ${NAUGHTY}\n\nMore`
  const said = await comments.post(
    { kind: 'reader', name: 'guest' },
    {
      ...{ articleId: id, author: 'Ann', body },
    },
  )
  await comments.approve(desk, said.id)
  const { text } = await read(feed)
  expect(xmlFault(text)).toBeUndefined()
  expect(parseRssFeed(text).items).toMatchObject([
    {
      guid: { value: `urn:uuid:${said.id}` },
      link: `http://paper.example${path}#comment-${said.id}`,
      dc: { creators: ['Ann'] },
    },
  ])
  await articles.withdraw(desk, id)
  expect((await read(feed)).status).toBe(410)
  expect((await read('/never/comments.xml')).status).toBe(404)
})
