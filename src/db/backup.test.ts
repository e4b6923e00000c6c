import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '#base'
import { newFolder, newPostgresUrl, newSqliteUrl, openTestDb } from '#test'
import type { Db } from './open.ts'
import { restoreSqlite } from './sqlite-copy.ts'

const newFile = () => join(newFolder(), 'paper.backup')

/** Writes a pair of rows in one change, again and again. */
async function writePairs(db: Db, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await db.change(async (tx) => {
      for (const half of ['left', 'right']) {
        const id = newId<'event'>()
        await tx
          .insertInto('outbox')
          .values({ id, event: half.repeat(500) })
          .execute()
      }
    })
  }
}
const count = async ({ read }: Db): Promise<number> =>
  (await read.selectFrom('outbox').select('id').execute()).length

test('a backup taken while others write holds one moment, and is restored as it was', async () => {
  const [url, file] = [await newSqliteUrl(), newFile()]
  const db = await openTestDb(url)
  const other = await openTestDb(url)
  await writePairs(db, 200)
  const writing = writePairs(other, 200)
  await db.backup(file)
  await writing
  const copy = await openTestDb(`sqlite:${file}`)
  const kept = await count(copy)
  expect(kept % 2).toBe(0)
  expect(kept).toBeGreaterThanOrEqual(400)
  await copy.close()
  await writePairs(db, 1)
  await restoreSqlite(url, file) // while it is open
  expect(await count(await openTestDb(url))).toBe(kept)
  expect(await count(db)).toBe(kept)
  await writePairs(db, 1)
  expect(await count(other)).toBe(kept + 2)
})

test('what is no sound backup is not restored', async () => {
  const [url, file] = [await newSqliteUrl(), newFile()]
  await expect(restoreSqlite(url, file)).rejects.toMatchObject({ kind: 'not-found' })
  writeFileSync(file, 'A letter. '.repeat(1_000))
  await expect(restoreSqlite(url, file)).rejects.toMatchObject({ kind: 'invalid' })
})

test('a backup that fails leaves nothing behind', async () => {
  const db = await openTestDb(await newSqliteUrl())
  await expect(db.backup('/no/such/folder/paper.backup')).rejects.toThrow()
  expect(existsSync('/no/such/folder/paper.backup.part')).toBe(false)
})

test('PostgreSQL is backed up by its own tools', async () => {
  const db = await openTestDb(await newPostgresUrl())
  await expect(db.backup(newFile())).rejects.toThrow('pg_dump')
})
