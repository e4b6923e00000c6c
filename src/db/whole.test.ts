import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newId } from '#base'
import { databases, openTestDb } from '#test'
import { type Chunk, wholeTables } from './whole.ts'

async function* given(chunks: readonly Chunk[]) {
  yield* chunks
}

async function wholeOf(db: Awaited<ReturnType<typeof openTestDb>>): Promise<Chunk[]> {
  const chunks: Chunk[] = []
  await db.readWhole(async (chunk) => void chunks.push(chunk))
  return chunks
}

const section = (nth: number, parentId: string | null = null) => ({
  ...{ id: newId<'section'>(), parentId, path: `s${nth}`, name: `S ${nth}`, description: '' },
  ...{ position: nth, version: 1, source: null },
})

describe.each(databases)('the whole of a database on $name', ({ newUrl }) => {
  test('is read, and written into either engine: the same, in several pieces, parents first', async () => {
    const db = await openTestDb(await newUrl())
    const id = newId<'section'>()
    const top = section(0)
    const child = { ...section(1, top.id), id }
    const topics = Array.from({ length: 450 }, (_, i) => ({
      ...{ id: newId<'topic'>(), slug: `t${i}`, name: `T ${i}`, description: '', version: 1 },
      source: null,
    }))
    await db.change(async (tx) => {
      await tx
        .insertInto('section')
        .values([top, child] as never)
        .execute()
      await tx
        .insertInto('topic')
        .values(topics as never)
        .execute()
    })
    // The child's id sorts before its parent's: the order of keys alone would not do.
    const chunks = await wholeOf(db)
    expect(chunks.filter(({ table }) => table === 'topic').map(({ rows }) => rows.length)).toEqual([
      200, 200, 50,
    ])
    for (const other of databases) {
      const target = await openTestDb(await other.newUrl())
      await target.writeWhole({ chunks: given(chunks), replace: false })
      expect(await wholeOf(target)).toEqual(chunks)
      const again = target.writeWhole({ chunks: given(chunks), replace: false })
      await expect(again).rejects.toMatchObject({ kind: 'conflict' })
      await target.writeWhole({ chunks: given(chunks), replace: true })
      expect(await wholeOf(target)).toEqual(chunks)
    }
  })

  test('is all or nothing', async () => {
    const db = await openTestDb(await newUrl())
    const row = section(0)
    const chunks = [
      { table: 'section', rows: [row] },
      { table: 'nonsense', rows: [{ id: '1' }] },
    ]
    await expect(db.writeWhole({ chunks: given(chunks), replace: false })).rejects.toThrow(
      'nonsense',
    )
    expect(await wholeOf(db)).toEqual([])
  })

  test('has every table but the outbox', async () => {
    const db = await openTestDb(await newUrl())
    const sqlite = sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
    const postgres = sql<{ name: string }>`select tablename as name from pg_tables
      where schemaname = 'public'`
    const { rows } = await db.change((tx) =>
      (db.engine === 'sqlite' ? sqlite : postgres).execute(tx),
    )
    const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
    const known = [...wholeTables.map(snake), 'outbox', 'kysely_migration', 'kysely_migration_lock']
    expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
  })
})
