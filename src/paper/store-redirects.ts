import type { Read, Tx } from '#db'

type Row = { path: string; target: string | null; createdAt: number }
const AT_ONCE = 500

export function find(read: Read, path: string): Promise<Row | undefined> {
  return read.selectFrom('redirect').selectAll().where('path', '=', path).executeTakeFirst()
}

export async function put(tx: Tx, rows: readonly Row[]): Promise<void> {
  const each = [...new Map(rows.map((row) => [row.path, row])).values()]
  for (let at = 0; at < each.length; at += AT_ONCE) {
    const insert = tx.insertInto('redirect').values(each.slice(at, at + AT_ONCE))
    await insert
      .onConflict((c) =>
        c.column('path').doUpdateSet((e) => ({ target: e.ref('excluded.target') })),
      )
      .execute()
  }
}

export async function remove(tx: Tx, paths: readonly string[]): Promise<void> {
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE)
    await tx.deleteFrom('redirect').where('path', 'in', some).execute()
  }
}
