/** The generation that serves, opened by one thread: made, empty, where there is none, and followed
 * when another takes its place. */
import { openSqliteFile, type SqliteFile } from '#db'
import { isDamage } from './faults.ts'
import type { Files, Generation } from './files.ts'
import { tryLock } from './lock.ts'
import { createTables, openMeta } from './schema.ts'

const PATIENCE_MS = 10_000
const LOOK_AGAIN_MS = 50
const CACHE_KB = 8_000

/** Opens an index file. */
function openIndexFile(path: string): SqliteFile {
  const db = openSqliteFile(path, PATIENCE_MS)
  try {
    db.exec(
      `pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -${CACHE_KB}`,
    )
    openMeta(db).number('articles')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Makes a generation that is empty, and says that it must be filled. */
function makeEmpty(files: Files): void {
  const draft = files.draft()
  const db = openSqliteFile(draft, 0)
  createTables(db)
  openMeta(db).set('filling', 1)
  db.close()
  files.publish(draft)
}

const sleep = (ms: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** Calls `make` under the lock, if `needed` still says so; waits for who else may be about it. */
function underLock(files: Files, needed: () => boolean, make: () => void): void {
  const patience = Date.now() + PATIENCE_MS
  while (needed()) {
    const free = tryLock(files.lockPath)
    if (free) {
      try {
        if (needed()) make()
      } finally {
        free()
      }
    } else if (Date.now() > patience) throw new Error('The search index cannot be made now.')
    else sleep(LOOK_AGAIN_MS)
  }
}

/** Makes sure that some generation serves. */
function ensure(files: Files): Generation {
  underLock(
    files,
    () => !files.current(),
    () => makeEmpty(files),
  )
  const generation = files.current()
  if (!generation) throw new Error('The search index vanished.')
  return generation
}

/** Puts an empty generation in the place of a damaged one. */
function replace(files: Files, damaged: Generation): void {
  const stands = () => files.current()?.number === damaged.number
  underLock(files, stands, () => {
    makeEmpty(files)
    files.sweep()
  })
}

/** Opens what serves with `open`, anew whenever another generation does. */
export function openServing<T>(files: Files, open: (db: SqliteFile) => T) {
  let now: { generation: Generation; db: SqliteFile; opened: T } | undefined
  const close = (): void => {
    now?.db.close()
    now = undefined
  }
  return {
    close,
    isCurrent: (): boolean =>
      now !== undefined && files.current()?.number === now.generation.number,
    /** What serves; one that is damaged is replaced first. */
    get(): { db: SqliteFile; opened: T; generation: Generation } {
      const generation = ensure(files)
      if (now?.generation.number === generation.number) return now
      close()
      try {
        const db = openIndexFile(generation.path)
        now = { generation, db, opened: open(db) }
        return now
      } catch (error) {
        // Another process may just have put the next one in its place, and swept this one away.
        const swept = files.current()?.number !== generation.number
        if (!swept && !isDamage(error) && !isNoIndex(error)) throw error
        if (!swept) replace(files, generation)
        return this.get()
      }
    },
    /** What serves turned out to be damaged. */
    mend(): void {
      const damaged = now?.generation
      close()
      if (damaged) replace(files, damaged)
    },
  }
}

/** A database, but not one of ours. */
const isNoIndex = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('no such table')
