import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from './app.ts'
import { openAssets } from './assets.ts'
import { clientAddress } from './client-address.ts'
import { type Hit, listen } from './listen.ts'
import { openLog } from './log.ts'

async function serve(hits: Hit[] = []) {
  const errors: unknown[] = []
  const log = openLog({ level: 'warn', to: (line) => void errors.push(line) })
  const app = createApp({ log })
  app.get('/', (c) => c.text(clientAddress(c)))
  app.post('/', async (c) => c.text(await c.req.text()))
  const report = (error: unknown) => void errors.push(error)
  const server = await listen({ hits, fetch: app.fetch, host: '127.0.0.1', port: 0, report })
  onTestFinished(server.close)
  /** What the server says to these bytes. */
  const say = (bytes: string) => {
    const socket = connect(server.port, '127.0.0.1')
    socket.end(bytes, 'latin1')
    return text(socket)
  }
  return { ...server, errors, say, url: `http://127.0.0.1:${server.port}` }
}

test('requests reach the app, which knows whose they are', async () => {
  const { url } = await serve()
  expect(await (await fetch(url)).text()).toBe('127.0.0.1')
})

test('a hit that fails fails alone', async () => {
  const { url, errors } = await serve([
    ({ url }) => {
      if (url === '/bad') throw new Error('Bad.')
      return false
    },
  ])
  expect((await fetch(`${url}/bad`)).status).toBe(500)
  expect((await fetch(url)).status).toBe(200)
  expect(errors).toHaveLength(1)
})

test.each([
  ['GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
  ['GET http:// HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['GET /\\..\\x HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['nonsense\r\n\r\n', 400],
  [`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['GET http://u:p@x/ HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['POST http://u@x/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na', 400],
  ['GET / HTTP/1.1\r\nHost: uuu:p@\u00fc\r\n\r\n', 400],
  ['GET http://[evil/ HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['GET http://x/@ HTTP/1.1\r\nHost: x\r\n\r\n', 404],
  ['OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['TRACE / HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  ['GET / HTTP/1.1\r\nHost: x\r\nhost: y\r\n\r\n', 400],
  ['GET / HTTP/1.0\r\n\r\n', 200],
])('%j is answered, and nothing is thrown', async (bytes, status) => {
  const { say, errors } = await serve()
  const answer = await say(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
  expect(errors).toEqual([])
})

test('a reader who hangs up amid a body is no failure of ours', async () => {
  const { port, errors, url } = await serve()
  for (const length of ['Content-Length: 99', 'Transfer-Encoding: chunked']) {
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${length}\r\n\r\n5\r\nhello`)
    await new Promise((sent) => setTimeout(sent, 50))
    socket.resetAndDestroy()
    await once(socket, 'close')
  }
  await fetch(url)
  expect(errors).toEqual([])
})

test('a port that is taken is told', async () => {
  const { port } = await serve()
  const again = listen({ hits: [], fetch: () => new Response(), host: '127.0.0.1', port })
  await expect(again).rejects.toThrow('EADDRINUSE')
})

test('assets are given from memory, for ever the same, in the reader’s encoding', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  mkdirSync(join(folder, 'fonts'))
  writeFileSync(join(folder, 'site-1a2b.css'), 'main { color: red }'.repeat(100))
  writeFileSync(join(folder, 'fonts', 'serif.woff2'), 'not really a font')
  writeFileSync(join(folder, '.secret'), 'hush')
  const assets = openAssets({ folder, prefix: '/assets/' })
  const { url } = await serve([assets.hit])
  const css = await fetch(`${url}/assets/site-1a2b.css?x`, {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(Object.fromEntries(css.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/css; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
  expect(await css.text()).toContain('color: red')
  const known = { 'if-none-match': css.headers.get('etag') ?? '' }
  expect((await fetch(`${url}/assets/site-1a2b.css`, { headers: known })).status).toBe(304)
  const posted = await fetch(`${url}/assets/site-1a2b.css`, { method: 'POST' })
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  const font = await fetch(`${url}/assets/fonts/serif.woff2`)
  expect([font.headers.get('content-encoding'), await font.text()]).toEqual([
    null,
    'not really a font',
  ])
  for (const path of ['/assets/.secret', '/assets/../.secret', '/assets/', '/assets/none.css']) {
    expect((await fetch(url + path)).status).toBe(404)
  }
  const app = createApp()
  assets.routes(app)
  expect((await app.request('/assets/site-1a2b.css')).status).toBe(200)
  expect((await app.request('/assets/none.css')).status).toBe(404)
})
