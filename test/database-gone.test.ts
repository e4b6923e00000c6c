/** The whole paper while its database is gone: whoever reads notices nothing, whoever writes is told. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Actor } from '#base'
import { newFolder, newPostgresUrl, newSqliteUrl, openLine, openTestApp } from '#test'

const desk: Actor = { kind: 'staff', name: 'Dora' }
const BACK = { timeout: 5_000, interval: 50 }
const quiet = (_: unknown): void => {}

/** A database that can be taken away and given back. */
const losable = [
  {
    name: 'PostgreSQL',
    async open() {
      const line = await openLine(await newPostgresUrl())
      return { url: line.url, whileOpen: true, lose: line.cut, find: line.mend }
    },
  },
  {
    name: 'SQLite', // whose file another process has for itself, which nobody can while it is open
    async open() {
      const url = await newSqliteUrl()
      const thief = new DatabaseSync(url.replace('sqlite:', ''), { timeout: 2_000 })
      onTestFinished(() => (thief.isOpen ? thief.close() : undefined))
      return {
        url,
        whileOpen: false,
        lose: async () => thief.exec('pragma locking_mode = exclusive; begin exclusive'),
        find: async () => thief.close(),
      }
    },
  },
]

/** The copies of pages in a folder that several processes write. */
function copiesIn(folder: string) {
  const known = new Set<bigint>()
  const names = () => readdirSync(folder).filter((name) => name.endsWith('.page'))
  const fresh = () =>
    names()
      .map((name) => statSync(join(folder, name), { bigint: true }).mtimeNs)
      .filter((time) => !known.has(time))

  return {
    names,
    /** Resolves when so many have been written, or written again, since the last time. */
    async written(count: number): Promise<void> {
      await expect.poll(() => fresh().length, { timeout: 3_000 }).toBe(count)
      for (const time of fresh()) known.add(time)
    },
  }
}

describe.each(losable)('without its $name', ({ open }) => {
  test('every kept page answers, also after a restart; writes are refused; all heals', async () => {
    const database = await open()
    const machine = { url: database.url, dataDir: newFolder(), report: quiet }
    const before = await openTestApp(machine)
    const addresses = ['/']
    for (let i = 0; i < 5; i++) {
      const { id } = await before.articles.create(desk, { headline: `Rain ${i}` })
      const { path } = await before.articles.publish(desk, id)
      addresses.push(path ?? '')
    }
    const readAll = (app: typeof before) =>
      Promise.all(
        addresses.map(async (address) => {
          const answer = await app.site.request(address)
          return `${answer.status} ${await answer.text()}`
        }),
      )
    const pages = await readAll(before)
    expect(pages.map((page) => page.slice(0, 3))).toEqual(addresses.map(() => '200'))

    if (database.whileOpen) await database.lose()
    before.press.forget({ tags: ['*'] })
    expect(await readAll(before)).toEqual(pages)
    await before.close()
    if (!database.whileOpen) await database.lose()
    const after = await openTestApp(machine)
    expect(await readAll(after)).toEqual(pages)
    const began = performance.now()
    await expect(after.articles.create(desk, { headline: 'Wind' })).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('database'),
    })
    expect(performance.now() - began).toBeLessThan(1_000)

    await database.find()
    const publish = async () => {
      const { id } = await after.articles.create(desk, { headline: 'Wind' })
      return after.articles.publish(desk, id)
    }
    await expect.poll(() => publish().then(() => 'published'), BACK).toBe('published')
    // The first render after an outage may last longer than readers are let wait.
    await expect.poll(async () => (await readAll(after))[0], BACK).toContain('Wind')
  }, 30_000)

  test('nothing withdrawn survives, in memory or on disk, here or in another process', async () => {
    const database = await open()
    const machine = { url: database.url, dataDir: newFolder(), report: quiet }
    const [here, there] = [await openTestApp(machine), await openTestApp(machine)]
    const { id } = await here.articles.create(desk, { headline: 'Untrue' })
    const { path } = await here.articles.publish(desk, id)
    await there.work.catchUp()
    const readBoth = ({ site }: typeof here) =>
      Promise.all(['/', path ?? ''].map(async (at) => (await site.request(at)).text()))
    const untrue = expect.stringContaining('Untrue')
    const copies = copiesIn(join(machine.dataDir, 'spool'))
    for (const process of [here, there]) {
      expect(await readBoth(process)).toEqual([untrue, untrue])
      // Each has written both, so that neither still may when the other has destroyed them.
      await copies.written(2)
    }

    await here.articles.withdraw(desk, id)
    expect(copies.names()).toEqual([])
    await there.work.catchUp() // as it does by itself within 300 ms
    if (database.whileOpen) await database.lose()
    const apart = database.whileOpen ? [here, there] : []
    for (const process of apart) expect(String(await readBoth(process))).not.toContain('Untrue')
    await Promise.all([here.close(), there.close()])
    if (!database.whileOpen) await database.lose()
    const after = await openTestApp(machine)
    expect(String(await readBoth(after))).not.toContain('Untrue')
  }, 30_000)
})
