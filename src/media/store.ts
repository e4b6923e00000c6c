import { type Id, Refusal } from '#base'
import type { Read, Tx } from '#db'
import type { Description, Picture, Rendition, Words } from './picture.ts'

export type Row = Omit<Picture, 'renditions' | 'ready'> & { hash: string | null; bytes: number }
/** What a picture has once its file is here. */
export type Filled = Pick<Row, 'hash' | 'file' | 'type' | 'width' | 'height' | 'bytes' | 'colour'>
/** A place in the list of all pictures, newest first. */
export type Place = Pick<Picture, 'createdAt' | 'id'>

export async function insert(tx: Tx, row: Row): Promise<void> {
  await tx.insertInto('picture').values(row).execute()
}

export async function fill(tx: Tx, id: Id<'picture'>, filled: Filled & Words): Promise<void> {
  await tx.updateTable('picture').set(filled).where('id', '=', id).execute()
}

/** Whether nobody else changed it since this version. */
export async function describe(
  tx: Tx,
  { id, version }: Pick<Picture, 'id' | 'version'>,
  description: Description,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('picture')
    .set({ ...description, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Puts these renditions in place of those there are. */
export async function setRenditions(
  tx: Tx,
  pictureId: Id<'picture'>,
  renditions: readonly Rendition[],
): Promise<void> {
  await tx.deleteFrom('rendition').where('pictureId', '=', pictureId).execute()
  const rows = renditions.map((rendition) => ({ ...rendition, pictureId }))
  await tx.insertInto('rendition').values(rows).execute()
}

export async function find(read: Read, id: Id<'picture'>): Promise<Picture | undefined> {
  return (await list(read, [id]))[0]
}

export async function get(read: Read, id: Id<'picture'>): Promise<Picture> {
  const picture = await find(read, id)
  if (!picture) throw new Refusal('not-found', 'There is no such picture.')
  return picture
}

/** Those of these that there are, in whatever order. */
export async function list(read: Read, ids: readonly Id<'picture'>[]): Promise<Picture[]> {
  if (ids.length === 0) return []
  const rows = await read.selectFrom('picture').selectAll().where('id', 'in', ids).execute()
  return withRenditions(read, rows)
}

/** Which picture came from this source, and whether its file did too. */
export function findBySource(read: Read, source: string) {
  const query = read.selectFrom('picture').select(['id', 'file'])
  return query.where('source', '=', source).executeTakeFirst()
}

export async function findByHash(read: Read, hash: string): Promise<Id<'picture'> | undefined> {
  const query = read.selectFrom('picture').select('id').where('hash', '=', hash)
  return (await query.orderBy('id').executeTakeFirst())?.id
}

export async function listNewest(
  read: Read,
  { before, limit }: { before?: Place | undefined; limit: number },
): Promise<Picture[]> {
  let query = read.selectFrom('picture').selectAll()
  if (before) {
    const { createdAt, id } = before
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('createdAt', 'id'), '<', tuple(createdAt, id)),
    )
  }
  const rows = await query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return withRenditions(read, rows)
}

/** Pictures of an import whose files are not here, in the order of their ids. */
export async function listExpected(
  read: Read,
  { after, limit }: { after?: Id<'picture'> | undefined; limit: number },
): Promise<Picture[]> {
  let query = read.selectFrom('picture').selectAll().where('hash', 'is', null)
  if (after) query = query.where('id', '>', after)
  return withRenditions(read, await query.orderBy('id').limit(limit).execute())
}

async function withRenditions(read: Read, rows: readonly Row[]): Promise<Picture[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const query = read.selectFrom('rendition').selectAll().where('pictureId', 'in', ids)
  const found = await query.orderBy('pictureId').orderBy('format').orderBy('width').execute()
  const byPicture = Map.groupBy(found, ({ pictureId }) => pictureId)
  return rows.map(({ hash: _, bytes: __, ...picture }) => {
    const renditions = (byPicture.get(picture.id) ?? []).map(({ pictureId: _, ...rest }) => rest)
    // Crops are made last, and stored with all the others in one transaction.
    return { ...picture, renditions, ready: renditions.some(({ format }) => format === 'jpeg') }
  })
}
