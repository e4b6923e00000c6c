import { existsSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { Refusal } from '#base'

/** Copies one SQLite database over another, or into a new file, as it is at this moment; both may be
 * in use. The transaction holds the source's moment still: otherwise a writer elsewhere would make
 * the copy begin again and again. */
export async function copySqlite(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 })
  try {
    source.exec('begin; select count(*) from sqlite_schema')
    await backup(source, to)
  } finally {
    source.close()
  }
}

/** Puts a backup in the place of the database at `sqlite:…`; refuses a file that is no sound backup
 * of a paper. Processes that run must be told that everything has changed. */
export async function restoreSqlite(url: string, file: string): Promise<void> {
  if (!existsSync(file)) throw new Refusal('not-found', `There is no file ${file}.`)
  if (!isSound(file)) throw new Refusal('invalid', `${file} is no sound backup of a paper.`)
  await copySqlite(file, url.replace('sqlite:', ''))
}

function isSound(file: string): boolean {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    const check = db.prepare('pragma quick_check').get()
    const ours = db.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").get()
    return check?.quick_check === 'ok' && ours !== undefined
  } catch {
    return false
  } finally {
    db.close()
  }
}
