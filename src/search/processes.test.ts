import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openSqliteFile } from '#db'
import { databases, newFolder, openTestDb, report, stoppedClock } from '#test'
import { emit, openWork } from '#work'
import type { SearchDocument, Source } from './document.ts'
import { documentOf, idOf, openShelf } from './sample.ts'
import { openSearch } from './search.ts'
import { openThread } from './thread.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // threads take time to start

const SLOW_MS = 100
/** A whole process that changes 40 articles, one after the other, and has each indexed. */
const WRITER = `
  import { readFileSync, writeFileSync } from 'node:fs'
  import { openSearch } from '#search'
  const { FOLDER, DOCS } = process.env
  const document = async (id) => JSON.parse(readFileSync(DOCS + '/' + id, 'utf8'))
  const source = { document, list: async () => [] }
  const search = openSearch({ folder: FOLDER, source, timeZone: 'UTC', report: console.error })
  for (let i = 0; i < 40; i++) {
    const old = await document('a' + i)
    writeFileSync(DOCS + '/a' + i, JSON.stringify({ ...old, headline: 'Herring' }))
    await search.index('a' + i)
  }
  await search.close()
`

/** Documents that lie on disk, for several processes to read. */
function openDisk(count: number): { folder: string; source: Source } {
  const folder = join(newFolder(), 'docs')
  mkdirSync(folder)
  const read = (id: string): SearchDocument => JSON.parse(readFileSync(join(folder, id), 'utf8'))
  for (let i = 0; i < count; i++) {
    const document = documentOf({ id: idOf(`a${i}`), headline: 'Tide' })
    writeFileSync(join(folder, document.id), JSON.stringify(document))
  }
  /** Slow, so that much of what it says is no longer true when it arrives. */
  const list: Source['list'] = async (after = idOf(''), limit) => {
    const ids = readdirSync(folder).sort()
    const documents = ids.filter((id) => id > after).slice(0, limit)
    return wait(SLOW_MS, documents.map(read))
  }
  return { folder, source: { document: async (id) => read(id), list } }
}

test('while one process makes the index anew, nothing of what another writes is lost', async () => {
  const [folder, disk] = [newFolder(), openDisk(60)]
  const search = openSearch({ folder, source: disk.source, timeZone: 'UTC', report })
  onTestFinished(search.close)
  await search.rebuild()
  const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER], {
    env: { FOLDER: folder, DOCS: disk.folder },
    stdio: 'inherit',
  })
  const ended = once(writer, 'exit')
  while (writer.exitCode === null) await search.rebuild()
  expect(await ended).toEqual([0, null])
  expect((await search.search({ text: 'herring' })).total.count).toBe(40)
  expect((await search.search({ text: 'tide' })).total.count).toBe(20)
  expect((await search.status()).articles).toBe(60)
})

test('two processes that begin with an empty folder make one index', async () => {
  const [folder, disk] = [newFolder(), openDisk(300)]
  const both = [1, 2].map(() =>
    openSearch({ folder, source: disk.source, timeZone: 'UTC', report }),
  )
  for (const search of both) onTestFinished(search.close)
  await Promise.all(both.map((search) => search.settled()))
  for (const search of both) {
    expect((await search.search({ text: 'tide' })).total.count).toBe(300)
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.db'))
  expect(files).toHaveLength(1)
})

test('a thread that hangs is given up after its deadline, and the next call has another', async () => {
  const [folder, disk] = [newFolder(), openDisk(1)]
  const search = openSearch({ folder, source: disk.source, timeZone: 'UTC', report })
  onTestFinished(search.close)
  await search.rebuild()
  const start = { role: 'writing', folder, timeZone: 'UTC' } as const
  const thread = openThread(start, { deadline: 3_000 })
  onTestFinished(thread.close)
  await thread.call('status')
  const lock = openSqliteFile(join(folder, 'search-1-2.db'), 0)
  lock.exec('begin immediate')
  await expect(thread.call('put', [])).rejects.toMatchObject({ kind: 'unavailable' })
  lock.close()
  expect(await thread.call('status')).toMatchObject({ articles: 1 })
})

test('a thread that starts slowly is waited for by the next ones who ask', async () => {
  const start = { role: 'writing', folder: newFolder(), timeZone: 'UTC' } as const
  const thread = openThread(start, { deadline: 50 })
  onTestFinished(thread.close)
  const ask = () => thread.call('waiting', 1).catch(() => 'too early')
  expect(await ask()).toBe('too early')
  await expect.poll(ask, { timeout: 20_000 }).toEqual([])
})

test('a thread with nothing to do ends, and the next call has another', async () => {
  const folder = newFolder()
  const thread = openThread(
    { role: 'writing', folder, timeZone: 'UTC' },
    { deadline: 9_000, idle: 1 },
  )
  onTestFinished(thread.close)
  expect(await thread.call('begin')).toBe(true)
  await wait(SLOW_MS)
  await expect(thread.call('seal')).rejects.toThrow() // the draft went with its thread
  await expect.poll(() => thread.call('begin')).toBe(true) // and so did the lock
})

describe.each(databases)('what happens on $name', ({ newUrl }) => {
  /** One machine of the paper, with an index of its own. */
  async function openMachine(url: string, source: Source, folder = newFolder()) {
    const db = await openTestDb(url)
    const work = openWork({ db, now: stoppedClock().now, report })
    const search = openSearch({ folder, source, timeZone: 'UTC', report })
    work.followFrom(join(folder, 'search-place'), search.follow)
    await work.start()
    search.start()
    let closing: Promise<void> | undefined
    const close = () => {
      closing ??= work.close().then(search.close)
      return closing
    }
    onTestFinished(close)
    const publish = (id: string) =>
      work.change(async (tx) => emit(tx, { name: 'article-published', id, tags: [] }))
    const names = async (text: string) =>
      (await search.search({ text })).hits.map(({ id }): string => id)
    return { search, publish, names, close, folder }
  }

  test('is found at once where it was written, soon elsewhere, and after a restart', async () => {
    const [url, { documents, source }] = [await newUrl(), openShelf()]
    const here = await openMachine(url, source)
    const there = await openMachine(url, source)
    await Promise.all([here.search.settled(), there.search.settled()])
    const publish = async (id: string) => {
      documents.set(id, documentOf({ id: idOf(id), headline: 'Tide' }))
      await here.publish(id)
    }
    await publish('one')
    expect(await here.names('tide')).toEqual(['one'])
    await expect.poll(() => there.names('tide'), { timeout: 5_000 }).toEqual(['one'])
    await there.close()
    await publish('two')
    const back = await openMachine(url, source, there.folder)
    await expect.poll(() => back.names('tide'), { timeout: 5_000 }).toHaveLength(2)
    expect((await back.search.status()).generation).toBe(2)
  })
})
