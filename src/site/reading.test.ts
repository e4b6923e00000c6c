import { expect, test } from 'vitest'
import { openTestApp, publishArticle } from '#test'

const BROWSER = 'Mozilla/5.0 (X11) Firefox/128.0'

async function open() {
  const app = await openTestApp()
  const ids: string[] = []
  for (const headline of ['Rain', 'Snow', 'Wind']) {
    ids.push((await publishArticle(app, { headline })).id)
    app.clock.pass(1)
  }
  const read = (body: string, headers: Record<string, string> = {}, remoteAddress = '') =>
    app.site.request(
      '/read',
      { method: 'POST', body, headers: { 'user-agent': BROWSER, ...headers } },
      { incoming: { socket: { remoteAddress } } },
    )
  /** The headlines under “Most read now” on the home page. */
  async function ranked(): Promise<string[]> {
    app.clock.pass(60_000)
    await app.stats.flush()
    const html = await (await app.site.request('/')).text()
    const [, list = ''] = /<ol class="ranked">(.*?)<\/ol>/s.exec(html) ?? []
    return [...list.matchAll(/>([^<>]+)<\/a>/g)].map(([, headline = '']) => headline)
  }
  return { ...app, ids, read, ranked }
}

test('an article that is read rises on a page that was kept', async () => {
  const { ids, read, ranked } = await open()
  const [rain = '', snow = ''] = ids
  expect(await ranked()).toEqual([])
  expect((await read(rain)).status).toBe(204)
  expect(await ranked()).toEqual(['Rain'])
  await read(snow)
  await read(snow)
  expect(await ranked()).toEqual(['Snow', 'Rain'])
})

test('programs, fetching ahead and nonsense are not counted', async () => {
  const { ids, read, ranked } = await open()
  const [rain = ''] = ids
  await read(rain, { 'user-agent': 'Googlebot/2.1' })
  await read(rain, { 'sec-purpose': 'prefetch' })
  expect((await read('<script>')).status).toBe(400)
  expect((await read('00000000-0000-7000-8000-000000000000')).status).toBe(204)
  expect(await ranked()).toEqual([])
})

test('whoever loads a page again and again counts for little', async () => {
  const { ids, read, ranked } = await open()
  const [rain = '', snow = ''] = ids
  for (let nth = 0; nth < 20; nth++) {
    await read(rain, { 'user-agent': `Mozilla/5.0 (X11) Firefox/${nth}` }, '198.51.100.7')
  }
  for (let nth = 0; nth < 10; nth++) await read(snow, {}, `198.51.100.${nth}`)
  expect(await ranked()).toEqual(['Snow', 'Rain'])
})
