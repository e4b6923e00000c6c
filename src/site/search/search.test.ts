import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseText } from '#document'
import { openTestApp, publishArticle } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const A_DAY = 86_400_000

async function open() {
  const app = await openTestApp({ searches: true })
  const world = await app.paper.putSection(desk, { path: '/world', name: 'World' })
  const sport = await app.paper.putSection(desk, { path: '/sport', name: 'Sport' })
  const add = (headline: string, more = {}) =>
    publishArticle(app, { headline, body: parseText('Water fell on the harbour.'), ...more })
  await add('Harbour floods', { sectionId: world.id })
  app.clock.pass(10 * A_DAY)
  await add('Rowing in the harbour', { sectionId: sport.id, kind: 'opinion' })
  await app.work.catchUp()
  await app.search.settled()
  const get = async (wish: Record<string, string>) => {
    const answer = await app.site.request(`/search?${new URLSearchParams(wish)}`)
    return { status: answer.status, headers: answer.headers, html: await answer.text() }
  }
  const found = async (wish: Record<string, string>) => {
    const [, list = ''] = /<ol class="dated">(.*?)<\/ol>/s.exec((await get(wish)).html) ?? []
    return [...list.matchAll(/<h3><a [^>]*>(.*?)<\/a>/g)].map(([, name = '']) =>
      name.replace(/<\/?mark>/g, ''),
    )
  }
  return { ...app, add, get, found }
}

test('found articles have their words marked, and the page is kept by nobody', async () => {
  const { get } = await open()
  const { status, headers, html } = await get({ q: 'harbour' })
  expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect(html).toContain('<mark>Harbour</mark> floods')
  expect(html).toContain('<h2>2 articles</h2>')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
})

test('filters work by themselves and together, and stay in the address', async () => {
  const { get, found } = await open()
  expect(await found({ q: 'harbour', section: 'sport' })).toEqual(['Rowing in the harbour'])
  expect(await found({ q: 'harbour', kind: 'news' })).toEqual(['Harbour floods'])
  expect(await found({ q: 'harbour', to: '2026-01-05' })).toEqual(['Harbour floods'])
  expect(await found({ q: 'harbour', from: '2026-01-11', to: '2026-01-11' })).toEqual([
    'Rowing in the harbour',
  ])
  expect(await found({ q: 'harbour', order: 'newest' })).toEqual([
    'Rowing in the harbour',
    'Harbour floods',
  ])
  const { html } = await get({ q: 'harbour', section: 'sport', kind: 'news' })
  expect(html).toContain('with these filters')
  expect(html).toContain('<input type="radio" name="section" value="sport" checked/>')
})

test('a slip is suggested, and nothing found is told with help', async () => {
  const { get } = await open()
  const slip = await get({ q: 'harbuor' })
  expect(slip.html).toMatch(/Did you mean <a href="\/search\?q=harbour">harbour</)
  const { html } = await get({ q: 'xylophone' })
  expect(html).toContain('Nothing found for <b>xylophone</b>.')
  expect(html).toContain('href="/archive"')
})

test('a withdrawn article is not found', async () => {
  const { articles, found, work, search } = await open()
  const [newest] = (await articles.list('all', { limit: 1 })).items
  if (!newest) throw new Error('No article.')
  await articles.withdraw(desk, newest.id)
  expect(await found({ q: 'harbour' })).toEqual(['Harbour floods'])
  await work.catchUp()
  await search.settled()
})

test('long answers are paged', { timeout: 30_000 }, async () => {
  const { add, get, found, work, search } = await open()
  for (let nth = 0; nth < 24; nth++) await add(`Quay ${nth}`)
  await work.catchUp()
  await search.settled()
  const { html } = await get({ q: 'quay', order: 'newest' })
  const [, next = ''] = /href="\/search\?([^"]*)" rel="next"/.exec(html) ?? []
  const rest = await found(Object.fromEntries(new URLSearchParams(next.replaceAll('&amp;', '&'))))
  expect(new Set([...(await found({ q: 'quay', order: 'newest' })), ...rest]).size).toBe(24)
})

test('no question and a day that never was are no errors', async () => {
  const { get } = await open()
  const empty = await get({})
  expect([empty.status, empty.html]).toEqual([200, expect.not.stringContaining('search-page')])
  const { status, html } = await get({ q: 'harbour', from: '2026-02-30' })
  expect([status, html]).toEqual([200, expect.stringContaining('id="from-error"')])
})

test('any text has an answer', { timeout: 30_000 }, async () => {
  const { get, site } = await open()
  const odd = [
    ...['"', "'", '*', '(', 'NEAR(', 'a AND', 'OR', '-', '--', '"a', 'a"b"c', ':', 'a:b', '^a'],
    ...['\ud800', '𝒳', 'مرحبا', '文', '%', '%_', '\\', "'; drop table article;--", 'ﷺ'],
    ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'x'.repeat(5000), '\u202e'],
  ]
  for (const q of odd) {
    const { status, html } = await get({
      q,
      section: q,
      kind: q,
      from: q,
      to: q,
      after: q,
      order: q,
    })
    expect([q, status]).toEqual([q, 200])
    expect(html).not.toMatch(/<script>alert|<img src=x/)
  }
  expect((await site.request('/search?q=%ff%fe')).status).toBe(200)
  expect((await site.request('/search?q=a&q=b&after=9.9&section[]=x')).status).toBe(200)
})
