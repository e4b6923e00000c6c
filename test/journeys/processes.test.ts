/** What a command does beside a running server is on the server's pages within 300 ms. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { databases, newFolder, openTestApp, wxr, wxrItem } from '#test'
import { PROGRAM, plain, type Server, startServer } from '../kit/server.ts'

const desk = { kind: 'staff', name: 'Dora' } as const
const guest = { kind: 'reader', name: 'guest' } as const
const SOON_MS = 300
/** On a busy machine a measurement may be of the machine: then it is made again, never widened. */
const ATTEMPTS = 4

/** Runs a command; gives the milliseconds from its first word of success to the page that shows it. */
async function measure(
  server: Server,
  words: readonly string[],
  isShown: () => Promise<boolean>,
): Promise<number> {
  const child = spawn(process.execPath, [...PROGRAM, ...words], { env: plain(server.env) })
  let said = ''
  let saidAt = 0
  child.stdout.on('data', (text) => {
    saidAt ||= performance.now()
    said += text
  })
  const ended = new Promise((done) => child.on('exit', done))
  for (;;) {
    if (await isShown()) break
    if (child.exitCode) throw new Error(`${words.join(' ')} failed: ${said}`)
    await new Promise((done) => setTimeout(done, 5))
  }
  const shownAt = performance.now()
  await ended
  return Math.max(0, shownAt - (saidAt || shownAt))
}

describe.each(databases)('beside a server on $name', ({ newUrl }) => {
  test('publish, approve, withdraw and import', { timeout: 240_000 }, async () => {
    const [DATABASE_URL, DATA_DIR] = [await newUrl(), newFolder()]
    const clock = { now: Date.now, pass: () => {} }
    const app = await openTestApp({ url: DATABASE_URL, dataDir: newFolder(), clock, serves: false })
    const server = await startServer({ DATABASE_URL, DATA_DIR })
    const page = async (path: string): Promise<string> => {
      const answer = await fetch(`${server.origin}${path}`)
      return `${answer.status} ${await answer.text()}`
    }
    const has = (path: string, words: string) => async () => (await page(path)).includes(words)

    const rounds = {
      async publish(nth: number) {
        const { id } = await app.articles.create(desk, { headline: `Rain${nth}.` })
        return measure(server, ['articles', 'publish', id], has('/', `Rain${nth}.`))
      },
      async approve(nth: number) {
        const [{ id: articleId, path } = { id: undefined, path: '/' }] = (
          await app.articles.list('all', { limit: 1 })
        ).items
        if (!articleId) throw new Error('No article.')
        const said = { articleId, author: 'Ann', body: `Wet${nth}! https://example.com/${nth}` }
        const { id } = await app.comments.post(guest, said)
        await page(path)
        return measure(server, ['comments', 'approve', id], has(path, `Wet${nth}!`))
      },
      async withdraw(nth: number) {
        const { id } = await app.articles.create(desk, { headline: `False${nth}.` })
        await app.articles.publish(desk, id)
        const { path } = await app.articles.get(id)
        await expect.poll(() => page(path)).toContain(`False${nth}.`)
        return measure(server, ['articles', 'withdraw', path], async () => {
          return (await page(path)).startsWith('410')
        })
      },
      async import(nth: number) {
        const file = join(DATA_DIR, `${nth}.xml`)
        const link = { link: `https://old.example/brought-${nth}/`, 'wp:post_name': `b-${nth}` }
        const dates = { 'wp:post_date_gmt': new Date().toISOString().replace(/T(.*)\..*/, ' $1') }
        const fields = { ...link, ...dates, title: `Brought${nth}.` }
        writeFileSync(file, wxr([wxrItem(nth + 1, { fields })]))
        const shown = has('/', `Brought${nth}.`)
        return measure(server, ['import', 'wordpress', file], shown)
      },
    }
    try {
      for (const [name, round] of Object.entries(rounds)) {
        const took: number[] = []
        while (took.length < ATTEMPTS && !took.some((ms) => ms <= SOON_MS)) {
          took.push(await round(took.length))
        }
        expect([name, Math.min(...took) <= SOON_MS, took]).toEqual([name, true, took])
      }
    } finally {
      await server.stop()
    }
  })
})
