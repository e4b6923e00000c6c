import type { SqliteFile } from '#db'

/** A statement that writes. SQLite tells after every write which row was inserted last, and rows inside
 * FTS5 have numbers that only a bigint holds. */
export function toWrite(db: SqliteFile, sql: string) {
  const statement = db.prepare(sql)
  statement.setReadBigInts(true)
  return statement
}
