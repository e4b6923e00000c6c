import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { databases, newFolder, newSqliteUrl, openTestDb, report, stoppedClock } from '#test'
import { type Event, emit } from './event.ts'
import { openWork } from './work.ts'

const AN_HOUR = 3_600_000
const newFile = () => join(newFolder(), 'place')

type Hear = (event: Event) => void

/** A process with a follower that keeps its place in this file. */
async function openProcess(url: string, file: string, hear: Hear = () => {}, tell = report) {
  const db = await openTestDb(url)
  const work = openWork({ db, now: stoppedClock().now, report: tell })
  const heard: string[] = []
  work.followFrom(file, (event) => {
    hear(event)
    heard.push(event.id || event.name)
  })
  await work.start()
  onTestFinished(work.close)
  const say = (...ids: string[]) =>
    work.change(async (tx) => {
      for (const id of ids) emit(tx, { name: 'published', id, tags: [] })
    })
  return { work, heard, say }
}

test('what a process left that ended while it wrote is taken away, once that is long ago', async () => {
  const file = newFile()
  const [old, young] = [`${file}.old`, `${file}.young`]
  for (const each of [old, young]) writeFileSync(each, '7')
  utimesSync(old, 0, 0)
  await openProcess(await newSqliteUrl(), file)
  await expect.poll(() => existsSync(old)).toBe(false)
  expect(existsSync(young)).toBe(true)
})

afterEach(() => void vi.useRealTimers())

describe.each(databases)('a listener that loses nothing, on $name', ({ newUrl }) => {
  test('is told first that it knows nothing, then all that comes', async () => {
    const { heard, say } = await openProcess(await newUrl(), newFile())
    await say('one')
    expect(heard).toEqual(['cut-off', 'one'])
  })

  test('hears after a restart what was said while it was away', async () => {
    const [url, file] = [await newUrl(), newFile()]
    const away = await openProcess(url, file)
    await away.work.close()
    expect(existsSync(file)).toBe(true)
    const other = await openProcess(url, newFile())
    await other.say('meanwhile', 'this too')
    const back = await openProcess(url, file)
    expect(back.heard).toEqual(['meanwhile', 'this too'])
  })

  test('is told that it was cut off when it was away for longer than events are kept', async () => {
    const [url, file] = [await newUrl(), newFile()]
    const away = await openProcess(url, file)
    await away.work.close()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + AN_HOUR })
    const back = await openProcess(url, file)
    expect(back.heard).toEqual(['cut-off'])
  })

  test('keeps its place before what it could not bear, past a restart', async () => {
    const [url, file, errors] = [await newUrl(), newFile(), [] as unknown[]]
    const note = (error: unknown) => void errors.push(error)
    let broken = true
    const hear = ({ id }: Event) => {
      if (broken && id === 'bad') throw new Error('The disk is full.')
    }
    const first = await openProcess(url, file, hear, note as typeof report)
    await first.say('bad', 'good')
    expect(first.heard).toEqual(['cut-off', 'good'])
    await first.work.close()
    // So long that what was heard before would not be read again.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + AN_HOUR / 4 })
    const second = await openProcess(url, file, hear, note as typeof report)
    expect(second.heard).not.toContain('bad')
    broken = false
    await second.work.catchUp()
    expect(second.heard).toContain('bad')
    expect(errors.length).toBeGreaterThan(1)
  })
})
