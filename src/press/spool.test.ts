import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Refusal } from '#base'
import { createApp } from '#http'
import { newFolder, stoppedClock } from '#test'
import { EVERYTHING, touch } from '#work'
import { permanently } from './plan.ts'
import { openPress } from './press.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
const out = () => Promise.reject(new Refusal('unavailable', 'The database is out of reach.'))
const newSpool = () => join(newFolder(), 'spool')

/** One process of a paper whose database the test takes away: articles, and a front that shows them. */
function openProcess(folder: string, bytes = 10_000_000) {
  const errors: unknown[] = []
  const report = (error: unknown) => void errors.push(error)
  const headers = { 'x-edition': 'first' }
  const spool = { folder, bytes }
  const press = openPress({ now: stoppedClock().now, report, headers, deadlineMs: 50, spool })
  onTestFinished(press.close)
  const state = { read: async (): Promise<void> => {}, withdrawn: new Set<string>() }
  const app = createApp()
  const article = (id: string) => ({
    key: `article ${id}`,
    render: async () => {
      touch(`article:${id}`)
      await state.read()
      return state.withdrawn.has(id) ? '' : `<p>Article ${id}.</p>`
    },
  })
  app.get('/', (c) => press.page(c, async () => [article('1'), article('2')]))
  app.get('/articles/:id', (c) =>
    press.page(c, async () => {
      const id = c.req.param('id')
      touch(`article:${id}`)
      await state.read()
      if (state.withdrawn.has(id)) throw new Refusal('gone', 'Withdrawn.')
      return { parts: [article(id)], headers: { 'cache-control': 'public, max-age=60' } }
    }),
  )
  app.get('/old', (c) => press.page(c, () => state.read().then(() => permanently('/'))))
  app.get('/card.png', (c) =>
    press.page(c, async () => ({
      parts: [{ key: 'card', render: () => state.read().then(() => png) }],
      type: 'image/png',
    })),
  )
  const read = async (path: string) => {
    const answer = await app.request(path)
    return `${answer.status} ${await answer.text()}`
  }
  /** As the event of a withdrawal does. */
  const withdraw = (id: string) => {
    state.withdrawn.add(id)
    return press.forget({ tags: ['front'], gone: [`article:${id}`] })
  }
  const loseDatabase = () => {
    state.read = out
  }
  return { app, press, state, errors, read, withdraw, loseDatabase }
}

/** A process that begins when the database is gone already. */
function openWithout(folder: string) {
  const process = openProcess(folder)
  process.loseDatabase()
  return process
}

test('after a restart without a database every page that was kept still answers', async () => {
  const folder = newSpool()
  const before = openProcess(folder)
  const paths = Array.from({ length: 100 }, (_, i) => `/articles/${i}`)
  const pages = await Promise.all(['/', ...paths].map(before.read))
  await Promise.all(['/old', '/card.png'].map(before.read))
  await before.press.close()
  const { app, read, errors } = openWithout(folder)
  expect(await Promise.all(['/', ...paths].map(read))).toEqual(pages)
  expect(errors).toHaveLength(1) // an outage is told once
  const article = await app.request('/articles/7', { headers: { 'accept-encoding': 'br' } })
  expect(Object.fromEntries(article.headers)).toMatchObject({
    'cache-control': 'public, max-age=60',
    'content-encoding': 'br',
    'content-type': 'text/html; charset=utf-8',
    'x-edition': 'first',
  })
  expect((await app.request('/old')).headers.get('location')).toBe('/')
  const card = await app.request('/card.png')
  expect([card.headers.get('content-type'), await card.bytes()]).toEqual(['image/png', png])
  expect(await read('/articles/unread')).toBe('503 The database is out of reach.')
})

test('what is on disk yields to what can be rendered', async () => {
  const folder = newSpool()
  const before = openProcess(folder)
  await before.read('/')
  await before.press.close()
  const { read, state } = openWithout(folder)
  expect(await read('/')).toContain('Article 1.')
  state.read = async () => {}
  state.withdrawn.add('1')
  expect(await read('/')).toBe('200 <p>Article 2.</p>')
})

test('a database that hangs after a restart costs its deadline once', async () => {
  const folder = newSpool()
  const before = openProcess(folder)
  await before.read('/')
  await before.press.close()
  const { read, state } = openProcess(folder)
  state.read = () => new Promise(() => {})
  expect(await read('/')).toContain('Article 1.')
})

test('nothing withdrawn survives a database that dies the next moment, here or elsewhere', async () => {
  const folder = newSpool()
  const [here, there] = [openProcess(folder), openProcess(folder)]
  for (const { read } of [here, there]) for (const path of ['/', '/articles/1']) await read(path)
  await Promise.all([here.press.close(), there.press.close()]) // all is written
  await here.withdraw('1')
  here.loseDatabase()
  there.loseDatabase()
  const restarted = openWithout(folder)
  for (const { read } of [here, restarted]) {
    expect(await read('/articles/1')).toMatch(/^503/)
    expect(await read('/')).toMatch(/^503/)
  }
  await there.withdraw('1') // the event reaches it
  expect(await there.read('/articles/1')).toMatch(/^503/)
  expect(readdirSync(folder)).toEqual([])
})

test('a page withdrawn while it waits to be written never reaches the disk', async () => {
  const folder = newSpool()
  const { press, read, withdraw } = openProcess(folder)
  await Promise.all(['/articles/1', '/articles/2'].map(read))
  await withdraw('1')
  await press.close()
  const restarted = openWithout(folder)
  expect(await restarted.read('/articles/1')).toMatch(/^503/)
  expect(await restarted.read('/articles/2')).toMatch(/^200/)
})

test('a page that is refused is taken from the disk', async () => {
  const folder = newSpool()
  const before = openProcess(folder)
  await before.read('/articles/1')
  await before.press.close()
  const after = openProcess(folder)
  after.state.withdrawn.add('1')
  expect(await after.read('/articles/1')).toBe('410 Withdrawn.')
  await expect.poll(() => readdirSync(folder)).toEqual([])
})

test('what was withdrawn while no process ran is destroyed by whoever hears of it', async () => {
  const folder = newSpool()
  const before = openProcess(folder)
  await Promise.all(['/articles/1', '/articles/2'].map(before.read))
  await before.press.close()
  const { press } = openWithout(folder)
  await press.forget({ tags: [], gone: ['article:1'] })
  expect(readdirSync(folder)).toHaveLength(1)
  await press.forget({ tags: [EVERYTHING], gone: [EVERYTHING] })
  expect(readdirSync(folder)).toEqual([])
})

test('the spool is bounded by bytes: what was written longest ago goes first', async () => {
  const folder = newSpool()
  const bytes = 10_000
  const { press, read } = openProcess(folder, bytes)
  for (let i = 0; i < 200; i++) await read(`/articles/${i}`)
  await press.close()
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(bytes / 2)
  expect(total).toBeLessThanOrEqual(bytes)
  const restarted = openWithout(folder)
  expect(await restarted.read('/articles/199')).toMatch(/^200/)
  expect(await restarted.read('/articles/0')).toMatch(/^503/)
})

test('half a page on disk is none', async () => {
  const folder = newSpool()
  const before = openProcess(folder)
  await before.read('/')
  await before.press.close()
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 100)
  expect(await openWithout(folder).read('/')).toMatch(/^503/)
})

test('a disk that takes nothing is told, and readers do not notice', async () => {
  const { press, read, errors } = openProcess('/dev/null/spool')
  expect(await read('/')).toMatch(/^200/)
  await press.close()
  expect(errors).toHaveLength(1)
})
