/** The whole content of a database, read as at one moment and written into another of either engine. */
import { type Kysely, sql } from 'kysely'
import { Refusal } from '#base'
import type { Engine, Open } from './engine.ts'
import type { Schema } from './schema/index.ts'

type Table = keyof Schema & string
type Row = Record<string, string | number | null>
export type Chunk = { table: string; rows: Row[] }
export type Whole = { chunks: AsyncIterable<Chunk>; replace: boolean }

/** Every table with its primary key, those that others name before those that name them. The outbox is
 * not among them: what it tells has been heard. */
const KEYS: Readonly<Record<Exclude<Table, 'outbox'>, readonly string[]>> = {
  setting: ['key'],
  section: ['id'],
  topic: ['id'],
  redirect: ['path'],
  message: ['id'],
  picture: ['id'],
  rendition: ['pictureId', 'file'],
  person: ['id'],
  storyline: ['id'],
  article: ['id'],
  articleByline: ['articleId', 'position'],
  articleTopic: ['articleId', 'position'],
  articleRelated: ['articleId', 'position'],
  listing: ['place', 'publishedAt', 'articleId'],
  revision: ['id'],
  front: ['key'],
  storylineStep: ['id'],
  storylineQuestion: ['id'],
  comment: ['id'],
  reading: ['hour', 'articleId'],
  popular: ['position'],
  campaign: ['id'],
  creative: ['id'],
  adCount: ['creativeId', 'day'],
  audit: ['id'],
  job: ['id'],
}
export const wholeTables = Object.keys(KEYS) as (keyof typeof KEYS)[]
/** What an otherwise empty paper may hold: jobs that come round. */
const WITHOUT_WEIGHT: readonly string[] = ['job']

const AT_ONCE = 200
/** SQLite takes 32,766 in one statement. */
const MOST_VALUES = 30_000

type Loose = Kysely<Record<string, Row>>
const loose = (db: Kysely<Schema>): Loose => db as unknown as Loose

/** Tables whose rows name others of their own. */
const NESTED: readonly string[] = ['section', 'storyline']

const after = (key: readonly string[], last: Row) =>
  sql<boolean>`(${sql.join(key.map((column) => sql.ref(column)))})
    > (${sql.join(key.map((column) => last[column] ?? null))})`

/** The rows of a table in the order of its key, some at a time. */
async function* rowsOf(db: Loose, table: keyof typeof KEYS): AsyncGenerator<Row[]> {
  const key = KEYS[table]
  const ordered = key.reduce(
    (query, column) => query.orderBy(column),
    db.selectFrom(table).selectAll(),
  )
  let last: Row | undefined
  do {
    const rest = last ? ordered.where(after(key, last)) : ordered
    const rows: Row[] = await rest.limit(AT_ONCE).execute()
    if (rows.length > 0) yield rows.map((row) => ({ ...row }))
    last = rows.length === AT_ONCE ? rows.at(-1) : undefined
  } while (last)
}

/** What stands above another row of its table comes before it. */
async function* parentsFirst(batches: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
  const rows: Row[] = []
  for await (const batch of batches) rows.push(...batch)
  const known = new Map(rows.map((row) => [row.id, row]))
  const sorted = new Set<Row>()
  function put(row: Row): void {
    const parent = row.parentId ? known.get(row.parentId) : undefined
    if (parent && !sorted.has(parent)) put(parent)
    sorted.add(row)
  }
  for (const row of rows) put(row)
  if (rows.length > 0) yield [...sorted]
}

/** Gives every row of every table, as at the moment this begins, while others write. */
export async function readWhole(
  engine: Engine,
  open: Open,
  take: (chunk: Chunk) => Promise<void>,
): Promise<void> {
  const begin =
    engine.name === 'postgres' ? 'begin isolation level repeatable read read only' : 'begin'
  const db = engine.connectOnce(open)
  try {
    await db.connection().execute(async (one) => {
      await sql.raw(begin).execute(one)
      for (const table of wholeTables) {
        const batches = rowsOf(loose(one), table)
        const ordered = NESTED.includes(table) ? parentsFirst(batches) : batches
        for await (const rows of ordered) await take({ table, rows })
      }
      await sql.raw('commit').execute(one)
    })
  } finally {
    await db.destroy()
  }
}

async function insert(db: Loose, table: string, rows: readonly Row[]): Promise<void> {
  const atOnce = Math.floor(MOST_VALUES / Math.max(1, Object.keys(rows[0] ?? {}).length))
  for (let i = 0; i < rows.length; i += atOnce) {
    await db
      .insertInto(table)
      .values(rows.slice(i, i + atOnce))
      .execute()
  }
}

async function isEmpty(db: Loose): Promise<boolean> {
  for (const table of wholeTables.filter((name) => !WITHOUT_WEIGHT.includes(name))) {
    if (await db.selectFrom(table).selectAll().limit(1).executeTakeFirst()) return false
  }
  return true
}

/** Puts a whole content in the place of what there is, in one transaction: all of it or nothing.
 * Refuses a database that holds anything, unless it may be replaced, and tables it does not know. */
export async function writeWhole(
  engine: Engine,
  open: Open,
  { chunks, replace }: Whole,
): Promise<void> {
  const db = engine.connectOnce(open)
  try {
    await db.transaction().execute(async (typed) => {
      const tx = loose(typed)
      if (!replace && !(await isEmpty(tx))) {
        throw new Refusal('conflict', 'This database holds a paper already: nothing was changed.')
      }
      await sql`delete from outbox`.execute(typed)
      for (const table of wholeTables.toReversed()) await tx.deleteFrom(table).execute()
      for await (const { table, rows } of chunks) {
        if (!Object.hasOwn(KEYS, table)) throw new Refusal('invalid', `There is no table ${table}.`)
        await insert(tx, table, rows)
      }
    })
  } finally {
    await db.destroy()
  }
}
