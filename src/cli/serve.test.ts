import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { beginCommand, newFolder, runCommand } from '#test'

/** `npm test` always builds; a lone run of this file may come before the first build. */
const unbuilt = !existsSync('build/site/manifest.json')
const LONG = { timeout: 60_000 }
const STARTED = { timeout: 30_000, interval: 50 }

test.skipIf(unbuilt)(
  'a paper is served until it is asked to stop, then ends with 0',
  LONG,
  async () => {
    const env = { DATA_DIR: newFolder(), PORT: '0' }
    const server = beginCommand(['serve'], env)
    await expect.poll(server.out, STARTED).toContain('Its data:')
    const [, address = ''] = /open at (\S+)/.exec(server.out()) ?? []
    const health = await fetch(`${address}/healthz`)
    const front = await fetch(`${address}/`)
    expect([health.status, front.status]).toEqual([200, 200])
    expect(front.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await front.text()
    expect(text).toContain('The first edition is in the making.')
    const [, style = ''] = /href="(\/assets\/[^"]+\.css)"/.exec(text) ?? []
    expect((await fetch(`${address}${style}`)).headers.get('cache-control')).toContain('immutable')
    await (await fetch(`${address}/`)).text()
    const { press } = await (await fetch(`${address}/readyz`)).json()
    expect(press).toMatchObject({ hits: 1, misses: 1 }) // a page that is kept goes round the routes
    server.stop()
    const { code, err } = await server.ended
    expect([code, err]).toEqual([0, 'Closing: the last readers are answered first.\n'])
  },
)

test.skipIf(unbuilt)(
  'an empty paper is open before the demo paper is in it, which goes on where it was stopped',
  LONG,
  async () => {
    const env = { DATA_DIR: newFolder(), PORT: '0' }
    const first = beginCommand(['serve', '--demo'], env)
    await expect.poll(first.out, STARTED).toContain('Its data:')
    const [, address = ''] = /open at (\S+)/.exec(first.out()) ?? []
    expect((await fetch(`${address}/`)).status).toBe(200)
    const front = async () => (await fetch(`${address}/`)).text()
    await expect.poll(front, STARTED).toContain('Beijing rejects')
    first.stop()
    const { code, err } = await first.ended
    expect([code, err]).toEqual([0, expect.stringContaining('is empty: beginning')])
    expect(err).not.toContain('is whole')

    const second = beginCommand(['serve', '--demo'], env)
    await expect.poll(second.err, STARTED).toContain('is unfinished: going on')
    second.stop()
    expect((await second.ended).code).toBe(0)
  },
)

test.skipIf(unbuilt)('a port that is taken is told in words', LONG, async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((done) => other.once('listening', done))
  const taken = other.address()
  const port = typeof taken === 'object' ? String(taken?.port) : ''
  const { code, err } = await runCommand(['serve'], { DATA_DIR: newFolder(), PORT: port })
  expect([code, err]).toEqual([1, expect.stringContaining(`Port ${port} of 127.0.0.1 is taken`)])
})

test.skipIf(unbuilt)('a database that is away at the start is told of once', LONG, async () => {
  const DATABASE_URL = 'postgres://nobody@127.0.0.1:9/none'
  const server = beginCommand(['serve'], { DATABASE_URL, DATA_DIR: newFolder(), PORT: '0' })
  await expect.poll(server.out, STARTED).toContain('Its data:')
  const [, address = ''] = /open at (\S+)/.exec(server.out()) ?? []
  for (let i = 0; i < 3; i++) expect((await fetch(`${address}/`)).status).toBe(503)
  const told = server.err()
  expect(told).not.toContain('stack')
  expect(told.match(/out of reach/g)).toHaveLength(1)
  server.stop()
  expect((await server.ended).code).toBe(0)
})
