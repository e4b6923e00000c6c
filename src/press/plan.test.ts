import { expect, test } from 'vitest'
import { Refusal } from '#base'
import { createApp } from '#http'
import { report, stoppedClock } from '#test'
import { touch } from '#work'
import { permanently } from './plan.ts'
import { openPress } from './press.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
const title = {
  key: 'title',
  render: async () => {
    touch('title')
    return '<title>Rain &amp; wind</title>'
  },
}

function openPages() {
  const press = openPress({ now: stoppedClock().now, report })
  const app = createApp()
  app.get('/feed.xml', (c) =>
    press.page(c, async () => ({
      parts: ['<feed>', title, '</feed>'],
      type: 'application/atom+xml; charset=utf-8',
      headers: { 'cache-control': 'public, max-age=60', 'x-robots-tag': 'noindex' },
    })),
  )
  app.get('/card.png', (c) =>
    press.page(c, async () => ({
      parts: [{ key: 'card', render: async () => png }],
      type: 'image/png',
      headers: { 'cross-origin-resource-policy': 'cross-origin' },
    })),
  )
  app.get('/film', (c) =>
    press.page(c, async () => ({
      parts: [title],
      csp: { 'frame-src': ['https://film.example'], 'object-src': ['https://film.example'] },
    })),
  )
  app.get('/old', (c) =>
    press.page(c, async () => {
      touch('redirects')
      return permanently('/new')
    }),
  )
  app.get('/withdrawn', (c) =>
    press.page(c, () => Promise.reject(new Refusal('gone', 'This article was withdrawn.'))),
  )
  const read = (path: string, headers = {}) => app.request(path, { headers })
  return { press, read }
}

test('a feed carries its own type and cache-control, and is compressed', async () => {
  const { read } = openPages()
  const feed = await read('/feed.xml', { 'accept-encoding': 'br' })
  expect(Object.fromEntries(feed.headers)).toMatchObject({
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'public, max-age=60',
    'x-robots-tag': 'noindex',
    'content-encoding': 'br',
    'x-content-type-options': 'nosniff',
  })
  expect(await (await read('/feed.xml')).text()).toBe('<feed><title>Rain &amp; wind</title></feed>')
})

test('a picture is given as it is, and may be shown elsewhere if its plan says so', async () => {
  const { read } = openPages()
  const card = await read('/card.png', { 'accept-encoding': 'br, gzip' })
  expect(await card.bytes()).toEqual(png)
  expect(card.headers.get('content-encoding')).toBe(null)
  expect(card.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

test('a page may name sources of its own, and no other page gets them', async () => {
  const { read } = openPages()
  const policyOf = async (path: string) =>
    (await read(path)).headers.get('content-security-policy') ?? ''
  expect(await policyOf('/film')).toContain("frame-src 'self' https://film.example;")
  expect(await policyOf('/film')).toContain('object-src https://film.example')
  expect(await policyOf('/feed.xml')).not.toContain('film.example')
})

test('a permanent redirect is kept until what it was read from changes', async () => {
  const { press, read } = openPages()
  const redirect = await read('/old?from=elsewhere')
  expect([redirect.status, redirect.headers.get('location')]).toEqual([308, '/new'])
  expect(press.stats().pages).toBe(1)
  await press.forget({ tags: [], gone: ['redirects'] })
  expect(press.stats().pages).toBe(0)
})

test('what is gone is told with 410, and not kept', async () => {
  const { press, read } = openPages()
  expect((await read('/withdrawn')).status).toBe(410)
  expect(press.stats().pages).toBe(0)
})
