import type { Id } from '#base'
import type { Read, Tx } from '#db'
import type { Person } from './person.ts'

type Unique = 'id' | 'slug' | 'source'
type Row = Omit<Person, 'links'> & { links: string }
const fromRow = (row: Row): Person => ({ ...row, links: JSON.parse(row.links) })

export async function findBy(
  read: Read,
  column: Unique,
  value: string,
): Promise<Person | undefined> {
  const query = read.selectFrom('person').selectAll()
  const row = await query.where(column, '=', value as Id<'person'>).executeTakeFirst()
  return row && fromRow(row)
}

export async function listOf(read: Read, ids: readonly Id<'person'>[]): Promise<Person[]> {
  const query = read.selectFrom('person').selectAll().where('id', 'in', ids)
  return (await query.execute()).map(fromRow)
}

/** By name, from after `after` on. */
export async function list(
  read: Read,
  limit: number,
  after: Person | undefined,
): Promise<Person[]> {
  const query = read.selectFrom('person').selectAll()
  const rest = after
    ? query.where((e) => e(e.refTuple('name', 'id'), '>', e.tuple(after.name, after.id)))
    : query
  return (await rest.orderBy('name').orderBy('id').limit(limit).execute()).map(fromRow)
}

/** Which of these slugs are taken. */
export async function taken(read: Read, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await read.selectFrom('person').select('slug').where('slug', 'in', slugs).execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** Whether nobody saved another version meanwhile. */
export async function put(tx: Tx, person: Person): Promise<boolean> {
  const row = { ...person, links: JSON.stringify(person.links) }
  const insert = tx.insertInto('person').values(row)
  const before = person.version - 1
  const put = insert.onConflict((c) =>
    c.column('id').doUpdateSet(row).where('person.version', '=', before),
  )
  return (await put.executeTakeFirst()).numInsertedOrUpdatedRows === 1n
}
