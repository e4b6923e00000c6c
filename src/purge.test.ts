import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Actor } from '#base'
import { openTestApp, publishArticle } from '#test'
import { openPurge } from './purge.ts'

const desk: Actor = { kind: 'staff', name: 'Dora' }

/** A cache on this machine that only takes note of what it is asked. */
async function openCache(status = 200) {
  const asked: { method?: string; path?: string; keys: string[]; key?: unknown }[] = []
  const server = createServer(({ method, url, headers }, response) => {
    const keys = String(headers['surrogate-key']).split(' ')
    asked.push({
      ...(method && { method }),
      ...(url && { path: url }),
      keys,
      key: headers['x-key'],
    })
    response.writeHead(status).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { asked, url: `http://localhost:${port}/purge` }
}

test('a cache in front is told of a change by the keys that the page had named', async () => {
  const { asked, url } = await openCache()
  const app = await openTestApp({ purge: { url, header: ['X-Key', 'abc'] } })
  const { id, path } = await publishArticle(app, { headline: 'Herons' })
  const page = await app.site.request(path)
  const named = page.headers.get('surrogate-key')?.split(' ') ?? []
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  asked.length = 0
  await app.articles.edit(desk, id, (await app.articles.get(id)).version, { headline: 'Storks' })
  await expect.poll(() => asked).toMatchObject([{ method: 'POST', path: '/purge', key: 'abc' }])
  expect(asked[0]?.keys.filter((key) => named.includes(key))).not.toEqual([])
})

test('hundreds of keys go in portions, and what the cache refuses is said', async () => {
  const keys = Array.from({ length: 600 }, (_, i) => `key${i}`)
  const { asked, url } = await openCache()
  await openPurge({ url })(keys)
  expect(asked.map((each) => each.keys.length)).toEqual([256, 256, 88])
  expect(asked.flatMap((each) => each.keys)).toEqual(keys)
  const closed = await openCache(403)
  await expect(openPurge({ url: closed.url })(keys)).rejects.toThrow(
    'The cache at localhost answers a purge with 403.',
  )
})
