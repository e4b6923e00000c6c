import { expect, test } from 'vitest'
import { Refusal } from '#base'
import { beginCommand, newFolder, openTestApp, runCommand, stoppedClock } from '#test'
import { fillIfEmpty } from './demo.ts'

const LONG = { timeout: 60_000 }

/** Fills a paper that takes in no picture, for this reason. */
async function fillInVain(reason: Error) {
  const clock = { ...stoppedClock(), now: Date.now }
  const app = await openTestApp({ clock, serves: false })
  const upload = () => Promise.reject(reason)
  const told: string[] = []
  const tell = (text: string): void => void told.push(text)
  const { signal } = new AbortController()
  const terminal = { env: {}, say: tell, tell, live: false, signal }
  const reported: unknown[] = []
  const report = (error: unknown): void => void reported.push(error)
  await fillIfEmpty({ ...app, media: { ...app.media, upload } }, { terminal, report })
  return { app, told: told.join(''), reported }
}

test('a demo paper that fails while the paper serves is told of in words', LONG, async () => {
  const full = new Refusal('unavailable', 'The disk is full.')
  const { told, reported, app } = await fillInVain(full)
  expect(told).toMatch(/not whole: The disk is full\. The next start goes on with it\.\n$/)
  expect(reported).toEqual([])
  expect((await app.site.request('/')).status).toBe(200)
})

test('a fault of ours is written down as well', LONG, async () => {
  const fault = new Error('No ink.')
  const { told, reported } = await fillInVain(fault)
  expect(told).toMatch(/not whole: something failed, as written above\./)
  expect(reported).toEqual([fault])
})

test('the command stops half way in words when asked to', LONG, async () => {
  const DATA_DIR = newFolder()
  await runCommand(['migrate'], { DATA_DIR })
  const first = beginCommand(['demo'], { DATA_DIR })
  const url = `sqlite:${DATA_DIR}/paper.db`
  const paper = await openTestApp({ url, dataDir: newFolder() })
  const came = async () => (await paper.articles.listAll({ limit: 1 })).items.length
  await expect.poll(came, { timeout: 30_000 }).toBe(1)
  first.stop()
  const { code, out, err } = await first.ended
  expect([code, out, err]).toEqual([130, '', expect.stringContaining('again to go on')])
})
