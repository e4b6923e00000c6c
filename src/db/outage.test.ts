import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newId } from '#base'
import { databases, newFolder, newPostgresUrl, newSqliteUrl, openLine, openTestDb } from '#test'
import type { Tx } from './engine.ts'
import { openDb } from './open.ts'

const OUT = { kind: 'unavailable' }
const BACK = { timeout: 5_000, interval: 50 }

const write = (tx: Tx) =>
  tx
    .insertInto('outbox')
    .values({ id: newId<'event'>(), event: 'x'.repeat(1_000) })
    .execute()
const countIn = async ({ read }: Pick<Awaited<ReturnType<typeof openDb>>, 'read'>) =>
  (await read.selectFrom('outbox').select('id').execute()).length

/** How long something takes to be refused as unavailable (ms). */
async function refusal(asked: Promise<unknown>): Promise<number> {
  const began = performance.now()
  await expect(asked).rejects.toMatchObject(OUT)
  return performance.now() - began
}

async function openOverLine() {
  const line = await openLine(await newPostgresUrl())
  const db = await openDb(line.url)
  onTestFinished(db.close)
  return { line, db }
}

test('a database that is gone is told within a second, and found again by itself', async () => {
  const { line, db } = await openOverLine()
  await db.change(write)
  await line.cut()
  expect(await refusal(countIn(db))).toBeLessThan(1_000)
  expect(await refusal(db.change(write))).toBeLessThan(1_000)
  expect(await refusal(db.ping())).toBeLessThan(1_000)
  await line.mend()
  await expect.poll(() => db.change(write).then(() => countIn(db)), BACK).toBe(2)
})

test('one that hangs refuses changes within a second, and soon reads too', async () => {
  const { line, db } = await openOverLine()
  await Promise.all([db.change(write), db.ping(), db.ping()])
  line.hang()
  expect(await refusal(db.change(write))).toBeLessThan(1_100)
  expect(await refusal(countIn(db))).toBeLessThan(1_100)
  line.heal()
  await expect.poll(() => db.change(write).then(() => true), BACK).toBe(true)
})

test('one that dies during a change is told as such, and the change undone', async () => {
  const { line, db } = await openOverLine()
  const dying = db.change(async (tx) => {
    await write(tx)
    await line.cut()
    await write(tx)
  })
  expect(await refusal(dying)).toBeLessThan(1_000)
  await line.mend()
  await expect.poll(() => countIn(db).catch(() => -1), BACK).toBe(0)
})

test('a process starts while the database is gone, says so once, and finds it later', async () => {
  const line = await openLine(await newPostgresUrl())
  await line.cut()
  const reported: unknown[] = []
  const db = await openDb(line.url, { report: (error) => reported.push(error) })
  onTestFinished(db.close)
  expect(await refusal(countIn(db))).toBeLessThan(1_000)
  expect(await refusal(db.change(write))).toBeLessThan(1_000)
  await line.mend()
  await expect.poll(() => db.change(write).then(() => countIn(db)), BACK).toBe(1)
  expect(reported).toMatchObject([OUT])
})

test('what no waiting will mend fails at the start, in words', async () => {
  const none = new URL(await newPostgresUrl())
  none.pathname = '/none'
  await expect(openDb(String(none))).rejects.toThrow('no such database')
  await expect(openDb('sqlite:/no/such/folder/paper.db')).rejects.toThrow('cannot be opened')
  const file = join(newFolder(), 'paper.db')
  writeFileSync(file, 'This is a letter, and no database at all. '.repeat(100))
  await expect(openDb(`sqlite:${file}`)).rejects.toThrow('no SQLite database')
})

test('a full disk refuses changes, in words, and takes them again when there is room', async () => {
  const db = await openTestDb(await newSqliteUrl())
  const limit = (pages: number) =>
    db.change((tx) => sql.raw(`pragma max_page_count = ${pages}`).execute(tx))
  await limit(1) // SQLite takes the number of pages there are
  const filling = async (tx: Tx) => {
    for (let i = 0; i < 100; i++) await write(tx)
  }
  await expect(db.change(filling)).rejects.toThrow('disk is full')
  await expect(db.change(filling)).rejects.toMatchObject(OUT)
  expect(await countIn(db)).toBe(0)
  await limit(1_000_000)
  await db.change(write)
  expect(await countIn(db)).toBe(1)
})

describe.each(databases)('on $name', ({ name, newUrl }) => {
  test('a database that can only be read says so, and is read', async () => {
    const db = await openTestDb(await newUrl())
    const readOnly = name === 'SQLite' ? sql`pragma query_only = 1` : sql`set transaction read only`
    const writing = db.change(async (tx) => {
      await readOnly.execute(tx)
      await write(tx)
    })
    await expect(writing).rejects.toThrow('can only be read')
    expect(await countIn(db)).toBe(0)
  })

  test('a question that is wrong is no outage', async () => {
    const db = await openTestDb(await newUrl())
    const wrong = db.change((tx) => sql`select * from nowhere`.execute(tx))
    await expect(wrong).rejects.not.toMatchObject(OUT)
    const twice = db.change(async (tx) => {
      const values = { id: newId<'event'>(), event: '' }
      await tx.insertInto('outbox').values(values).execute()
      await tx.insertInto('outbox').values(values).execute()
    })
    await expect(twice).rejects.not.toMatchObject(OUT)
  })

  test('its size is told, and that it answers', async () => {
    const db = await openTestDb(await newUrl())
    await db.ping()
    expect(await db.size()).toBeGreaterThan(10_000)
  })
})
