import type { Read, Tx } from '#db'
import type { FrontKey, Layout } from './layout.ts'

export type Kept = { layout: Layout; version: number }

export async function find(from: Read, key: FrontKey): Promise<Kept | undefined> {
  const query = from.selectFrom('front').select(['layout', 'version']).where('key', '=', key)
  const row = await query.executeTakeFirst()
  return row && { layout: JSON.parse(row.layout) as Layout, version: row.version }
}

/** Keeps a layout on top of the one before it; false if that is not the newest any more. */
export async function put(
  tx: Tx,
  key: FrontKey,
  { layout, version, savedAt }: Kept & { savedAt: number },
): Promise<boolean> {
  const row = { layout: JSON.stringify(layout), version, savedAt }
  const first = tx
    .insertInto('front')
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
  const later = tx
    .updateTable('front')
    .set(row)
    .where('key', '=', key)
    .where('version', '=', version - 1)
    .returning('key')
  return (await (version === 1 ? first : later).execute()).length > 0
}
