import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { openTestApp, publishArticle, xmlFault } from '#test'
import { crawlers } from './crawlers.ts'

const desk: Actor = { kind: 'staff', name: 'Eva' }
const A_DAY = 86_400_000

async function openPaper() {
  const app = await openTestApp()
  await app.paper.saveSettings(desk, { title: 'The Courier & <Post>', timeZone: 'Europe/Oslo' })
  const read = async (path: string) => {
    const answer = await app.site.request(path)
    const type = answer.headers.get('content-type') ?? ''
    return { status: answer.status, type, text: await answer.text() }
  }
  return { ...app, read }
}

/** The rules for a crawler in a robots.txt, by its own group. */
function rulesFor(text: string, name: string): string[] {
  const groups = text.split('\n\n').map((group) => group.split('\n'))
  const own = groups.filter((lines) => lines.includes(`User-agent: ${name}`))
  expect(own).toHaveLength(1)
  return own.flatMap((lines) => lines.filter((line) => line.startsWith('Disallow')))
}

test('robots are told by purpose what they may fetch, and where all addresses are', async () => {
  const { paper, read } = await openPaper()
  const { text, type } = await read('/robots.txt')
  expect(type).toBe('text/plain; charset=utf-8')
  expect(rulesFor(text, 'GPTBot')).toEqual(['Disallow: /'])
  expect(rulesFor(text, 'OAI-SearchBot')).not.toContain('Disallow: /')
  expect(rulesFor(text, '*')).toEqual(
    expect.arrayContaining(['Disallow: /search?', 'Disallow: /search$']),
  )
  expect(text).toContain('\nSitemap: http://paper.example/sitemap.xml\n')
  expect(text).toContain('\nSitemap: http://paper.example/news-sitemap.xml\n')
  await paper.saveSettings(desk, { robots: { training: true, search: false, answers: false } })
  const changed = (await read('/robots.txt')).text
  expect(rulesFor(changed, 'GPTBot')).not.toContain('Disallow: /')
  expect(rulesFor(changed, 'ChatGPT-User')).toEqual(['Disallow: /'])
  const names = Object.values(crawlers).flat()
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})

test('whom to tell of a fault is never out of date', async () => {
  const { read, clock } = await openPaper()
  const expiry = async () => {
    const { text } = await read('/.well-known/security.txt')
    expect(text).toMatch(/^Contact: http:\/\/paper\.example\/contact$/m)
    return Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  }
  expect(await expiry()).toBeGreaterThan(clock.now() + 100 * A_DAY)
  clock.pass(200 * A_DAY)
  expect(await expiry()).toBeGreaterThan(clock.now() + 100 * A_DAY)
  expect(await expiry()).toBeLessThan(clock.now() + 365 * A_DAY)
})

test('browsers are told how the paper stands among programs and how it is searched', async () => {
  const { read, site } = await openPaper()
  const { text, type } = await read('/manifest.webmanifest')
  expect(type).toBe('application/manifest+json; charset=utf-8')
  const { name, short_name, icons } = JSON.parse(text)
  expect([name, short_name]).toEqual(['The Courier & <Post>', 'Courier & <Post>'])
  for (const { src, sizes } of icons) {
    const icon = await site.request(src)
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/png'])
    const bytes = Buffer.from(await icon.arrayBuffer())
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
  }
  const search = await read('/opensearch.xml')
  expect(xmlFault(search.text)).toBeUndefined()
  expect(search.text).toContain('template="http://paper.example/search?q={searchTerms}"')
  expect((await read('/ads.txt')).text).toMatch(/^#/)
})

test('the list of sellers is the one that was set', async () => {
  const { paper, read } = await openPaper()
  const line = 'ads.example, 1, DIRECT'
  await read('/ads.txt')
  await paper.saveSettings(desk, { ads: { inArticleAfter: 4, adsTxt: line } })
  expect((await read('/ads.txt')).text).toBe(`${line}\n`)
})

test('the sitemaps lead to all that search machines may list, and to nothing else', async () => {
  const app = await openPaper()
  const { articles, clock, paper, people, read } = app
  clock.pass(Date.UTC(2026, 6, 31, 22, 30) - clock.now())
  await paper.putSection(desk, { path: '/world', name: 'World' })
  await paper.putTopic(desk, { name: 'Nato' })
  await people.putPerson(desk, { name: 'Ann Berg' })
  const { id, path } = await publishArticle(app)
  const hidden = await publishArticle(app, { headline: 'Hidden', noindex: true })
  const page = await publishArticle(app, { headline: 'About', kind: 'page' })
  const index = (await read('/sitemap.xml')).text
  const maps = [...index.matchAll(/<loc>http:\/\/paper\.example([^<]+)<\/loc>/g)].map(
    ([, at]) => at,
  )
  expect(maps).toContain('/sitemaps/2026-08.xml') // it is August in Oslo
  const texts = await Promise.all(['/sitemap.xml', ...maps].map((at) => read(at ?? '')))
  for (const { text, type } of texts) {
    expect([type, xmlFault(text)]).toEqual(['application/xml; charset=utf-8', undefined])
  }
  const all = texts.map(({ text }) => text).join()
  for (const each of [path, page.path, '/', '/world', '/topics/nato', '/authors/ann-berg']) {
    expect(all).toContain(`<loc>http://paper.example${each}</loc>`)
  }
  expect(all).not.toContain(hidden.path)
  expect(all).toContain('<lastmod>2026-08-01T00:30:00+02:00</lastmod>')
  await articles.withdraw(desk, id)
  await articles.withdraw(desk, hidden.id)
  expect((await read('/sitemaps/2026-08.xml')).status).toBe(404)
  expect((await read('/sitemap.xml')).text).not.toContain('2026-08')
  for (const name of ['2024-13', 'x', 'constructor']) {
    expect((await read(`/sitemaps/${name}.xml`)).status).toBe(404)
  }
})

test('a month’s sitemap has all that was published in it', { timeout: 30_000 }, async () => {
  const { articles, clock, read } = await openPaper()
  const times = { createdAt: clock.now(), publishedAt: clock.now() }
  const items = Array.from({ length: 1_001 }, (_, nth) => {
    const at = { source: `there:${nth}`, path: `/article-${nth}` }
    return { ...times, ...at, status: 'published', draft: { headline: `${nth}` } } as const
  })
  await articles.bring({ kind: 'import', name: 'there' }, items)
  const { text } = await read('/sitemaps/2026-01.xml')
  expect(new Set(text.match(/article-\d+(?=<)/g)).size).toBe(1_001)
})

test('the sitemap of news holds what is new for two days, by the clock alone', async () => {
  const app = await openPaper()
  const { articles, clock, read } = app
  const { id, path } = await publishArticle(app, { headline: 'Rain & <b>' })
  const first = await read('/news-sitemap.xml')
  expect(xmlFault(first.text)).toBeUndefined()
  expect(first.text).toContain('<news:title>Rain &amp; &lt;b&gt;</news:title>')
  expect(first.text).toContain('<news:language>en</news:language>')
  clock.pass(2 * A_DAY)
  expect((await read('/news-sitemap.xml')).text).toContain(path)
  clock.pass(1)
  expect((await read('/news-sitemap.xml')).text).not.toContain(path)
  const { path: later } = await publishArticle(app, { headline: 'Sun' })
  expect((await read('/news-sitemap.xml')).text).toContain(later)
  await articles.withdraw(desk, id)
})
