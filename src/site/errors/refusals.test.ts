import { expect, test } from 'vitest'
import { type Actor, Refusal } from '#base'
import { openLog } from '#http'
import { openSite } from '#site'
import { openTestApp, publishArticle } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }

async function open() {
  const app = await openTestApp()
  const get = async (path: string, init?: RequestInit) => {
    const answer = await app.site.request(path, init)
    return { status: answer.status, headers: answer.headers, html: await answer.text() }
  }
  return { ...app, get }
}

test('what is not there is searched for, with the words of the address, beside the newest', async () => {
  const app = await open()
  await publishArticle(app, { headline: 'Rain' })
  const { status, headers, html } = await app.get('/world/2024/07/11/nato-summit.html')
  expect([status, headers.get('cache-control')]).toEqual([404, 'private, no-store'])
  expect(html).toContain('name="q" type="search" value="world nato summit"')
  expect(html).toContain('This page is not here')
  expect(html).toMatch(/<h2>The newest articles<\/h2>.*>Rain</)
  expect(html).toContain('<meta name="robots" content="noindex"/>')
})

test('an address is shown as text, whatever is in it', async () => {
  const { get } = await open()
  const { html } = await get(`/${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(html).not.toContain('<script>alert')
})

test('what was withdrawn says so and when, and not what it was called', async () => {
  const app = await open()
  const { id, path } = await publishArticle(app, { headline: 'Slander' })
  app.clock.pass(3_600_000)
  await app.articles.withdraw(desk, id)
  const { status, headers, html } = await app.get(path)
  expect([status, headers.get('cache-control')]).toEqual([410, 'private, no-store'])
  expect(html).toContain('This has been withdrawn')
  expect(html).toContain('Withdrawn 1 January 2026, 13:00')
  expect(html.replaceAll(path, '')).not.toMatch(/slander/i)
})

test('refusals speak the paper’s language', async () => {
  const { paper, get } = await open()
  await paper.saveSettings(desk, { language: 'ar' })
  const { html } = await get('/nothing')
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).not.toContain('This page is not here')
})

test('too much, from elsewhere, misspelt: each has its page', async () => {
  const { get } = await open()
  const body = new URLSearchParams({ body: 'x'.repeat(300_000) })
  const big = await get('/contact', { method: 'POST', body })
  expect([big.status, big.html]).toEqual([413, expect.stringContaining('That is too much')])
  const headers = { 'sec-fetch-site': 'cross-site' }
  const foreign = await get('/contact', { method: 'POST', headers })
  expect([foreign.status, foreign.html]).toEqual([403, expect.stringContaining('Not open to you')])
  const misspelt = await get('/%ff')
  expect([misspelt.status, misspelt.html]).toEqual([400, expect.stringContaining('did not work')])
})

test('who asks for data is told in data', async () => {
  const { get } = await open()
  const { status, html } = await get('/nothing', { headers: { accept: 'application/json' } })
  expect([status, JSON.parse(html)]).toEqual([
    404,
    { error: 'not-found', message: expect.any(String) },
  ])
})

test('without its database the paper says so in its last language', async () => {
  const app = await openTestApp()
  await app.paper.saveSettings(desk, { language: 'ar', title: 'Al-Khabar' })
  let gone = false
  const sections = () => {
    if (gone) throw new Refusal('unavailable', 'The database is out of reach.')
    return app.paper.sections()
  }
  const paper = { ...app.paper, sections, sectionByPath: async () => void (await sections()) }
  const site = openSite({ ...app, paper })
  await site.request('/nothing')
  gone = true
  const answer = await site.request('/nothing-else')
  const html = await answer.text()
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('Al-Khabar')
})

test('what fails is told in the paper’s language, and in no words of the fault', async () => {
  const app = await openTestApp()
  await app.paper.saveSettings(desk, { language: 'ar', title: 'Al-Khabar' })
  const corrections = () => Promise.reject(new Error('A secret fault.'))
  const log = openLog({ level: 'silent' })
  const site = openSite({ ...app, articles: { ...app.articles, corrections }, web: { log } })
  const answer = await site.request('/corrections')
  const html = await answer.text()
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'private, no-store'])
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('Al-Khabar')
  expect(html).not.toContain('secret')
})
