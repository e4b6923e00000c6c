import { expect, test } from 'vitest'
import type { CampaignDraft } from '#ads'
import type { Actor } from '#base'
import { openTestApp, publishArticle } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const BROWSER = { headers: { 'user-agent': 'Mozilla/5.0 (X11) Firefox/128.0' } }
const HOSTILE = '<script>alert(1)</script><img src="https://spy.example/x">'

async function open() {
  const app = await openTestApp()
  const sell = (name: string, weight = 1, more: Partial<CampaignDraft> = {}) =>
    app.ads.putCampaign(desk, {
      ...{ name, advertiser: name, kind: 'sold', weight },
      creatives: [
        { placement: 'sidebar', kind: 'html', html: `<b>${name}</b>`, address: `https://${name}/` },
      ],
      ...more,
    })
  const get = (path: string, init = BROWSER) => app.site.request(path, init)
  const view = async (query = '') => (await get(`/ad/sidebar${query}`)).text()
  const nameIn = (html: string): string => /<b>(\w+)<\/b>/.exec(html)?.[1] ?? ''
  const clickIn = (html: string): string => /href="(\/ad\/click\/[^"]*)"/.exec(html)?.[1] ?? ''
  return { ...app, sell, get, view, nameIn, clickIn }
}

test('two campaigns weighted 3:1 are shown 3:1 over 2,000 views, and counted so', async () => {
  const { ads, sell, view, nameIn } = await open()
  const three = await sell('three', 3)
  await sell('one', 1)
  const seen = new Map<string, number>()
  for (let nth = 0; nth < 2000; nth++) {
    const name = nameIn(await view())
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  const ratio = (seen.get('three') ?? 0) / (seen.get('one') ?? 0)
  expect(ratio).toBeGreaterThan(3 * 0.95)
  expect(ratio).toBeLessThan(3 * 1.05)
  await ads.flush()
  const counts = await ads.counts(three.id)
  expect(counts.reduce((sum, { views }) => sum + views, 0)).toBe(seen.get('three'))
})

test('house advertisements fill what nobody bought; where there are none, no frame', async () => {
  const { site, sell, view, nameIn } = await open()
  expect(await view()).toContain('<body></body>')
  expect(await (await site.request('/')).text()).not.toContain('<iframe')
  await sell('house', 1, { kind: 'house' })
  expect(nameIn(await view())).toBe('house')
  await sell('sold')
  expect(nameIn(await view())).toBe('sold')
})

test('an article’s page keeps a place for what is aimed at its section, above or its own', async () => {
  const app = await open()
  const { paper, sell, view, nameIn } = app
  const world = await paper.putSection(desk, { path: '/world', name: 'World' })
  const europe = await paper.putSection(desk, {
    ...{ path: '/world/europe', name: 'Europe', parentId: world.id },
  })
  await sell('aimed', 1, { sectionIds: [world.id] })
  expect(nameIn(await view())).toBe('')
  const { path } = await publishArticle(app, { headline: 'Rain', sectionId: europe.id })
  const page = await (await app.site.request(path)).text()
  const [frame = '', src = ''] = /<iframe[^>]* src="\/ad\/sidebar([^"]*)"[^>]*>/.exec(page) ?? []
  expect(frame).toContain('loading="lazy"')
  expect(frame).toMatch(/ sandbox="(?![^"]*allow-(scripts|same-origin|forms))/)
  expect(nameIn(await view(src.replaceAll('&amp;', '&')))).toBe('aimed')
})

test('a creative may run nothing and reach nobody', async () => {
  const { sell, get } = await open()
  await sell('bad', 1, {
    creatives: [
      { placement: 'sidebar', kind: 'html', html: HOSTILE, address: 'https://bad.example' },
    ],
  })
  const { headers } = await get('/ad/sidebar')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/script-src|connect-src|allow-scripts|allow-same-origin|allow-forms/)
  expect(policy).toMatch(/img-src 'self' http:\/\/paper\.example data:;/)
  expect(policy).toContain('sandbox allow-popups')
  expect(headers.get('cache-control')).toBe('no-store')
})

test('a click is counted and sent on; a forged one leads nowhere', async () => {
  const { ads, sell, view, clickIn, get } = await open()
  const { id } = await sell('shop')
  const click = clickIn(await view())
  const answer = await get(click)
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://shop/'])
  await get(click, { headers: { 'user-agent': 'Googlebot/2.1' } })
  await ads.flush()
  expect((await ads.counts(id)).map(({ views, clicks }) => [views, clicks])).toEqual([[1, 1]])
  for (const token of ['x', click.replace('/ad/click/', '').replace(/^./, 'X')]) {
    expect((await get(`/ad/click/${token}`)).status).toBe(404)
  }
})

test('only who asks for the frame itself has seen what is in it', async () => {
  const { ads, sell, get, view, clickIn } = await open()
  const { id } = await sell('shop')
  const click = clickIn(await view())
  for (const method of ['HEAD', 'POST', 'OPTIONS', 'PUT']) {
    await get('/ad/sidebar', { ...BROWSER, method } as never)
    await get(click, { ...BROWSER, method } as never)
  }
  await ads.flush()
  expect((await ads.counts(id)).map(({ views, clicks }) => [views, clicks])).toEqual([[1, 0]])
})

test('of one network few clicks are believed, and no flood of views', async () => {
  const { ads, site, sell, view, clickIn } = await open()
  const { id } = await sell('shop')
  const click = clickIn(await view())
  const ask = (path: string, nth: number, address: string) => {
    const headers = { 'user-agent': `Mozilla/5.0 (X11) Firefox/${nth}` }
    return site.request(path, { headers }, { incoming: { socket: { remoteAddress: address } } })
  }
  for (let nth = 0; nth < 20; nth++) await ask(click, nth, `2001:db8::${nth}`)
  expect((await ask(click, 1, '198.51.100.7')).status).toBe(302)
  for (let nth = 0; nth < 3_100; nth++) await ask('/ad/sidebar', nth, '198.51.100.7')
  await ads.flush()
  expect((await ads.counts(id)).map(({ views, clicks }) => [views, clicks])).toEqual([[3_001, 4]])
})

test('programs and fetching ahead are not counted as views', async () => {
  const { ads, sell, get } = await open()
  const { id } = await sell('shop')
  await get('/ad/sidebar', { headers: { 'user-agent': 'curl/8' } })
  await get('/ad/sidebar', { headers: { ...BROWSER.headers, 'sec-purpose': 'prefetch' } as never })
  await ads.flush()
  expect(await ads.counts(id)).toEqual([])
})

test('a place nobody knows is none', async () => {
  const { get } = await open()
  expect((await get('/ad/everywhere')).status).toBe(404)
})
