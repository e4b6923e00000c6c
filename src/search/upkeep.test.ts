import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newFolder, report } from '#test'
import { documentOf, documentsOf, idOf, openShelf } from './sample.ts'
import { openSearch } from './search.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // threads take time to start

const paper = {
  ferry: { headline: 'Ferry strike' },
  bridge: { headline: 'A bridge', body: 'For the ferry.' },
}
const everything = { name: 'cut-off', id: '', tags: ['*'] }

function open(
  shelf = openShelf(paper),
  folder = newFolder(),
  tell: (error: unknown) => void = report,
) {
  const search = openSearch({ folder, source: shelf.source, timeZone: 'UTC', report: tell })
  onTestFinished(search.close)
  const names = async (text: string) => (await search.search({ text })).hits.map(({ id }) => id)
  return { ...shelf, search, folder, names }
}

test('a new index answers at once, and fills itself', async () => {
  const { search, names } = open()
  expect(await names('ferry')).toEqual([])
  expect((await search.status()).filling).toBe(true)
  search.start()
  await search.settled()
  expect(await names('ferry')).toEqual(['ferry', 'bridge'])
  expect(await search.status()).toMatchObject({ articles: 2, filling: false, waiting: 0 })
})

test('what is published can be found at once, and what is withdrawn no more', async () => {
  const { search, names, documents } = open()
  const rain = documentOf({ id: idOf('rain'), headline: 'Rain' })
  documents.set('rain', rain)
  await search.follow({ name: 'article-published', id: 'rain', tags: [] })
  expect(await names('rain')).toEqual(['rain'])
  documents.delete('rain')
  await search.follow({ name: 'article-withdrawn', id: 'rain', tags: [], gone: [] })
  expect(await names('rain')).toEqual([])
})

test('many at once are noted on disk, and found later, in another life too', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [`a${i}`, { body: 'tide' }]),
  )
  const shelf = openShelf()
  const first = open(shelf)
  await first.search.rebuild()
  for (const document of documentsOf(many)) shelf.documents.set(document.id, document)
  const ids = Object.keys(many)
  await first.search.follow({ name: 'articles-brought', id: 'import', ids, tags: [] })
  await first.search.close()
  const { search } = open(shelf, first.folder)
  await search.settled()
  expect((await search.search({ text: 'tide' })).total).toEqual({ count: 500, more: false })
  expect((await search.status()).waiting).toBe(0)
})

test('the old index serves while a new one is made, and what changes meanwhile is in the new', async () => {
  const shelf = openShelf(paper)
  const list = Promise.withResolvers<void>()
  const listed = Promise.withResolvers<void>()
  const slow: typeof shelf.source.list = async (after, limit) => {
    const documents = await shelf.source.list(after, limit)
    if (after === undefined) {
      listed.resolve()
      await list.promise
    }
    return documents
  }
  const { search, names, documents } = open(shelf)
  await search.rebuild()
  const { search: other } = open({ ...shelf, source: { ...shelf.source, list: slow } }, newFolder())
  await other.index(idOf('ferry'), idOf('bridge'))
  const rebuilt = other.rebuild()
  await listed.promise
  expect((await other.search({ text: 'ferry' })).hits).toHaveLength(2)
  documents.set('ferry', documentOf({ id: idOf('ferry'), headline: 'Herring' }))
  documents.delete('bridge')
  await other.index(idOf('ferry'), idOf('bridge'))
  list.resolve()
  await rebuilt
  expect((await other.search({ text: 'herring' })).hits.map(({ id }) => id)).toEqual(['ferry'])
  expect((await other.search({ text: 'ferry' })).hits).toEqual([])
  expect((await other.status()).generation).toBe(2)
  expect(await names('ferry')).toHaveLength(2) // another machine's index is its own
})

test('after a cut-off all is made anew', async () => {
  const { search, names, documents } = open()
  await search.rebuild()
  documents.set('rain', documentOf({ id: idOf('rain'), headline: 'Rain' }))
  documents.delete('ferry')
  await search.follow(everything)
  await search.settled()
  expect(await names('rain')).toEqual(['rain'])
  expect(await names('strike')).toEqual([])
})

test('a rebuild tells how far it is, and leaves one file', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 450 }, (_, i) => [`a${i}`, { body: 'tide' }]),
  )
  const { search, folder } = open(openShelf(many))
  const told: number[] = []
  await search.rebuild((done) => told.push(done))
  await search.rebuild()
  expect(told).toEqual([200, 400, 450])
  const files = (await readdir(folder)).filter((name) => name.endsWith('.db'))
  expect(files).toEqual(['search-1-3.db'])
})

test('a rebuild whose source fails changes nothing, and can be tried again', async () => {
  const shelf = openShelf(paper)
  const { search, names } = open(shelf)
  await search.rebuild()
  const { list } = shelf.source
  shelf.source.list = () => Promise.reject(new Error('The database is gone.'))
  await expect(search.rebuild()).rejects.toThrow('The database is gone.')
  expect(await names('ferry')).toHaveLength(2)
  await search.index(idOf('ferry'))
  shelf.source.list = list
  await search.rebuild()
  expect(await names('ferry')).toHaveLength(2)
})

test.each([
  ['no database at all', 'x'.repeat(50_000)],
  ['empty', ''],
])('an index file that is %s is made anew', async (_, content) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'search-1-7.db'), content)
  const { search, names } = open(openShelf(paper), folder)
  expect(await names('ferry')).toEqual([])
  search.start()
  await search.settled()
  expect(await names('ferry')).toHaveLength(2)
  expect(await readdir(folder)).not.toContain('search-1-7.db')
})

test('an index whose pages turn out to be damaged is made anew by itself', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`a${i}`, { body: 'tide' }]),
  )
  const first = open(openShelf(many))
  await first.search.rebuild()
  await first.search.close()
  const file = join(first.folder, 'search-1-2.db')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0x55, 8 * 4_096))
  const { search } = open(openShelf(many), first.folder)
  const count = async () => (await search.search({ text: 'tide' })).total.count
  search.start()
  await expect.poll(() => count().catch(() => 0), { timeout: 10_000 }).toBe(300)
})

test('files of older versions are removed, those of newer ones left', async () => {
  const folder = newFolder()
  for (const name of ['search-0-3.db', 'search-9-1.db']) writeFileSync(join(folder, name), '')
  await open(openShelf(paper), folder).search.rebuild()
  const names = await readdir(folder)
  expect(names).not.toContain('search-0-3.db')
  expect(names).toContain('search-9-1.db')
})

test('without its folder the search refuses, and comes back with it', async () => {
  const folder = join(newFolder(), 'later')
  const { search, names } = open(openShelf(paper), folder)
  await expect(search.search({ text: 'ferry' })).rejects.toMatchObject({ kind: 'unavailable' })
  mkdirSync(folder)
  await search.rebuild()
  expect(await names('ferry')).toHaveLength(2)
})
