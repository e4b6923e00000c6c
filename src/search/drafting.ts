/** Makes the next generation beside the one that serves. */
import type { Id } from '#base'
import { openSqliteFile, type SqliteFile } from '#db'
import type { Files } from './files.ts'
import { tryLock } from './lock.ts'
import { createTables } from './schema.ts'
import type { openServing } from './serving.ts'
import { toWrite } from './statement.ts'
import { type Change, openWriter } from './writer.ts'

type Opened = { writer: ReturnType<typeof openWriter> }
type Serving = Pick<ReturnType<typeof openServing<Opened>>, 'get' | 'close'>
type Write = (work: (opened: Opened) => void) => void
type Draft = {
  path: string
  db: SqliteFile
  writer: ReturnType<typeof openWriter>
  free: () => void
}

/** So many counts wait in memory while a file is filled; the most frequent words are in every batch. */
const BEHIND = 300_000

export function openDrafting(files: Files, serving: Serving, write: Write) {
  let draft: Draft | undefined
  let sealed = false

  function drafted(): Draft {
    if (!draft) throw new Error('No index is being made.')
    return draft
  }

  const changed = (limit: number) => takeChanged(serving.get().db, limit)

  function abandon(): void {
    if (sealed) serving.get().db.exec('rollback')
    sealed = false
    draft?.db.close()
    draft?.free()
    draft = undefined
  }

  return {
    /** Begins the next generation; false, if another process makes one already. From now on every
     * change of the serving one is noted. */
    begin(): boolean {
      const { db } = serving.get()
      const free = tryLock(files.lockPath)
      if (!free) return false
      draft = { ...openDraft(files.draft()), free }
      write(({ writer }) => writer.meta.set('filling', 1))
      db.exec('delete from changed')
      return true
    },

    /** Puts documents into the next generation. */
    fill(changes: readonly Change[]): void {
      const { db, writer } = drafted()
      db.exec('begin')
      writer.put(changes)
      db.exec('commit')
    },

    /** What changed since it was last asked. */
    changed,

    /** Stops all writing on this machine, and gives what changed last. */
    seal(): Id<'article'>[] {
      drafted()
      serving.get().db.exec('begin immediate')
      sealed = true
      return changed(Number.MAX_SAFE_INTEGER)
    },

    /** The next generation serves; writing goes on there. */
    finish(): void {
      const made = drafted()
      const { db: old } = serving.get()
      complete(made, old)
      files.publish(made.path)
      old.exec('commit')
      sealed = false
      draft = undefined
      serving.close()
      files.sweep()
      made.free()
    },
    abandon,
    close(): void {
      abandon()
      serving.close()
    },
  }
}

/** Nothing of it must survive a crash, so it is written without a journal. */
function openDraft(path: string): Omit<Draft, 'free'> {
  const db = openSqliteFile(path, 0)
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -32000')
  createTables(db)
  return { path, db, writer: openWriter(db, BEHIND) }
}

/** Takes over what still waits, and closes the file so that it is whole under any name. */
function complete({ db, writer }: Draft, old: SqliteFile): void {
  db.exec('begin')
  writer.flush()
  const wait = toWrite(db, 'insert into waiting(id) values (?)')
  for (const { id } of old.prepare('select id from waiting order by number').all()) {
    wait.run(String(id))
  }
  db.exec('commit; pragma journal_mode = wal')
  db.close()
}

function takeChanged(db: SqliteFile, limit: number): Id<'article'>[] {
  const rows = db
    .prepare(`delete from changed where number in
      (select number from changed order by number limit ?) returning id`)
    .all(limit)
  return [...new Set(rows.map(({ id }) => id as Id<'article'>))]
}
