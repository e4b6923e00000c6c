import { DatabaseSync } from 'node:sqlite'

/** A connection to an SQLite file that is not the paper's database. */
export type SqliteFile = DatabaseSync

/** Opens a file for what can be made anew, such as an index; blocks its thread, so a worker calls
 * it. Waits `patience` ms for a lock. */
export const openSqliteFile = (path: string, patience: number): SqliteFile =>
  new DatabaseSync(path, { timeout: patience })
