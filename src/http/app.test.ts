import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#base'
import { createApp } from './app.ts'
import { clientAddress } from './client-address.ts'
import type { App } from './context.ts'
import { readForm } from './form.ts'
import { healthRoutes } from './health.ts'
import { openLog } from './log.ts'
import { redirectTo } from './redirect.ts'
import { statusOf } from './refusals.ts'
import { openSigner } from './signature.ts'

const Letter = z.object({
  name: z.string('Say who you are.').trim().min(1, 'Say who you are.'),
  mail: z.union([z.literal(''), z.email('That is no e-mail address.')]).default(''),
})

function withRoutes(app: App): App {
  app.get('/', (c) => c.text('Hello'))
  app.get('/failing', () => Promise.reject(new Error('No: ?password=hush')))
  app.get('/out', () => Promise.reject(new Refusal('unavailable', 'Try again soon.')))
  app.get('/withdrawn', () => Promise.reject(new Refusal('gone', 'It was withdrawn.')))
  app.post('/letters', async (c) => c.json(await readForm(c, Letter)))
  app.get('/to', (c) => redirectTo(c, c.req.query('address') ?? ''))
  return app
}
const post = (app: App, body: BodyInit, headers = {}) =>
  app.request('/letters', { method: 'POST', body, headers })

test('every answer carries the security headers, refusals and failures too', async () => {
  const app = withRoutes(createApp({ log: openLog({ to: () => {} }) }))
  for (const path of ['/', '/failing', '/out', '/nowhere', '/%zz']) {
    const headers = Object.fromEntries((await app.request(path)).headers)
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toMatch(
      /(?<!unsafe.*); script-src 'self';(?!.*unsafe)/,
    )
    expect(headers['strict-transport-security']).toBeUndefined()
  }
  const { headers } = await withRoutes(createApp({ https: true })).request('/')
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
})

test('an address says in which ways it can be asked for, and is not there in any if it is not', async () => {
  const app = withRoutes(createApp())
  const ask = async (method: string, path: string) => {
    const { status, headers } = await app.request(path, { method })
    return [status, headers.get('allow')]
  }
  const read = 'GET, HEAD, OPTIONS'
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    expect(await ask(method, '/')).toEqual([405, read])
    expect(await ask(method, '/nowhere')).toEqual([404, null])
    expect(await ask(method, '/withdrawn')).toEqual([410, null])
  }
  expect(await ask('OPTIONS', '/')).toEqual([204, read])
  expect(await ask('OPTIONS', '/nowhere')).toEqual([404, null])
  expect(await ask('PUT', '/letters')).toEqual([405, 'POST, OPTIONS'])
  const head = await app.request('/', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('a refusal is told in words, or as the page its app makes of it', async () => {
  const plain = withRoutes(createApp())
  const answer = await plain.request('/withdrawn')
  expect([answer.status, await answer.text()]).toEqual([410, 'It was withdrawn.'])
  expect((await plain.request('/out')).headers.get('retry-after')).toBe('5')
  const shown = withRoutes(
    createApp({
      onRefusal: (c, refusal) =>
        refusal.kind === 'unavailable'
          ? Promise.reject(new Error('The page needs the database too.'))
          : c.html(`<h1>${refusal.kind}</h1>`, statusOf(refusal)),
    }),
  )
  const page = await shown.request('/nowhere')
  expect([page.status, await page.text()]).toEqual([404, '<h1>not-found</h1>'])
  const out = await shown.request('/out')
  expect([out.status, await out.text()]).toEqual([503, 'Try again soon.'])
})

test('what fails answers 500, and is written down without secrets', async () => {
  const lines: string[] = []
  const app = withRoutes(createApp({ log: openLog({ to: (line) => lines.push(line) }) }))
  const answer = await app.request('/failing?token=secret', {
    headers: { 'x-forwarded-for': '203.0.113.9' },
  })
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('Something')])
  expect(JSON.parse(lines.join(''))).toMatchObject({ level: 50, id: expect.any(String) })
  expect(lines.join('')).not.toMatch(/hush|secret|203\.0/)
  await expect(withRoutes(createApp()).request('/failing')).rejects.toThrow('No')
})

test('of an answer nothing is written down that tells who asked, or what only they may know', async () => {
  const lines: string[] = []
  const log = openLog({ level: 'debug', to: (line) => lines.push(line) })
  const app = withRoutes(createApp({ log }))
  const { sign } = openSigner({ secret: 'ours', now: () => 0 })
  app.get('/receipts/:token', (c) => c.text(clientAddress(c)))
  const token = sign('receipt', 'comment 1', 1_000)
  const headers = { 'x-forwarded-for': '203.0.113.9', cookie: 'a=hush', 'user-agent': 'Firefox' }
  const env = { incoming: { socket: { remoteAddress: '198.51.100.7' } } }
  await app.request(`/receipts/${token}?email=ann@hush.example`, { headers }, env)
  expect(JSON.parse(lines.join(''))).toMatchObject({ route: '/receipts/:token', status: 200 })
  expect(lines.join('')).not.toMatch(/203\.0|198\.51|hush|Firefox/)
  expect(lines.join('')).not.toContain(token)
})

test('misspelt addresses and foreign forms are refused before any route', async () => {
  const app = withRoutes(createApp())
  for (const path of ['/%zz', '/a%00b', '/%E9', '/?q=%00']) {
    expect([path, (await app.request(path)).status]).toEqual([path, 400])
  }
  expect((await app.request('/?q=%zz')).status).toBe(200)
  const form = new URLSearchParams({ name: 'Ann' })
  expect((await post(app, form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post(app, form, { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
})

test('a form is read with every fault beside its field, and what was typed is kept', async () => {
  const app = withRoutes(createApp())
  const bad = await post(app, new URLSearchParams({ name: ' ', mail: 'nobody' }))
  expect(await bad.json()).toEqual({
    ok: false,
    values: { name: ' ', mail: 'nobody' },
    errors: { name: 'Say who you are.', mail: 'That is no e-mail address.' },
  })
  const good = await post(app, new URLSearchParams({ name: ' A\0nn ', other: 'x' }))
  expect(await good.json()).toEqual({
    ok: true,
    values: { name: ' Ann ', other: 'x' },
    data: { name: 'Ann', mail: '' },
  })
  const broken = { 'content-type': 'multipart/form-data; boundary=x' }
  expect((await post(app, 'no parts at all', broken)).status).toBe(400)
  expect((await post(app, '{"name":1}', { 'content-type': 'application/json' })).status).toBe(200)
})

test('more than an app takes is refused with 413, in words', async () => {
  const app = withRoutes(createApp({ maxBody: 2_048 }))
  const answer = await post(app, new URLSearchParams({ name: 'x'.repeat(3_000) }))
  expect([answer.status, await answer.text()]).toEqual([
    413,
    'Please send no more than 2 kB at once.',
  ])
  expect(answer.headers.get('connection')).toBe('close')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil',
  'javascript:x',
])('nobody is sent on to %s', async (address) => {
  const app = withRoutes(createApp())
  await expect(app.request(`/to?address=${encodeURIComponent(address)}`)).rejects.toThrow('Only')
})

test('readers are sent on within the paper', async () => {
  const app = withRoutes(createApp())
  const answer = await app.request(`/to?address=${encodeURIComponent('/عالم/1?a=b#c')}`)
  const location = answer.headers.get('location')
  expect([answer.status, location]).toEqual([303, '/%D8%B9%D8%A7%D9%84%D9%85/1?a=b#c'])
})

test('readiness is a check that answers within a second', async () => {
  const app = createApp()
  let check = async () => ({ ready: true, pages: 3 })
  healthRoutes(app, () => check())
  expect((await app.request('/healthz')).status).toBe(200)
  expect(await (await app.request('/readyz')).json()).toEqual({ ready: true, pages: 3 })
  check = () => new Promise(() => {})
  expect((await app.request('/readyz')).status).toBe(503)
})

test.each([
  [[], '198.51.100.7', 'spoofed', '198.51.100.7'],
  [['198.51.100.0/24'], '198.51.100.7', '203.0.113.9', '203.0.113.9'],
  [['198.51.100.0/24'], '::ffff:198.51.100.7', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  [['198.51.100.7', '10.0.0.0/8'], '198.51.100.7', '1.1.1.1, 203.0.113.9, 10.2.3.4', '203.0.113.9'],
  [['198.51.100.0/24'], '198.51.100.7', '1.1.1.1, nonsense', '198.51.100.7'],
  [['2001:db8::/32'], '2001:db8::1', '[2001:DB9::5]:443', '2001:db9::5'],
  [['198.51.100.7'], '198.51.100.7', '203.0.113.9:5123', '203.0.113.9'],
  [['198.51.100.7'], '198.51.100.7', undefined, '198.51.100.7'],
])(
  'behind %j, a connection from %s for %s is from %s',
  async (trustedProxies, from, forwarded, is) => {
    const app = createApp({ trustedProxies })
    app.get('/', (c) => c.text(clientAddress(c)))
    const env = { incoming: { socket: { remoteAddress: from } } }
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
    const answer = await app.request('/', { headers }, env)
    expect(await answer.text()).toBe(is)
  },
)

test.each(['10.0.0.0/33', 'proxy.example', '', '10.0.0.1/'])('%j is no proxy to trust', (range) => {
  expect(() => createApp({ trustedProxies: [range] })).toThrow('no address or range')
})
