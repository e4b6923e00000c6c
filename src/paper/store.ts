import { type Id, Refusal } from '#base'
import type { Read, Tx } from '#db'
import type { Message } from './message.ts'
import type { SectionRow } from './section.ts'
import type { Settings } from './settings.ts'

const KEY = 'paper'

/** What was said of the paper so far; version 0 before anything was. */
export async function findSettings(read: Read) {
  const query = read.selectFrom('setting').select(['value', 'version']).where('key', '=', KEY)
  const row = await query.executeTakeFirst()
  const said: Partial<Settings> = row ? JSON.parse(row.value) : {}
  return { said, version: row?.version ?? 0 }
}

/** Whether nobody saved another version meanwhile. */
export async function saveSettings(
  tx: Tx,
  said: Partial<Settings>,
  version: number,
): Promise<boolean> {
  const row = { key: KEY, value: JSON.stringify(said), version: version + 1 }
  const insert = tx.insertInto('setting').values(row)
  const put = insert.onConflict((c) =>
    c.column('key').doUpdateSet(row).where('setting.version', '=', version),
  )
  const { numInsertedOrUpdatedRows } = await put.executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function listSections(read: Read): Promise<SectionRow[]> {
  return read.selectFrom('section').selectAll().execute()
}

export async function putSection(tx: Tx, row: SectionRow): Promise<void> {
  const insert = tx.insertInto('section').values(row)
  await insert.onConflict((c) => c.column('id').doUpdateSet(row)).execute()
}

/** Refuses while articles stand in the section. */
export async function removeSection(tx: Tx, id: Id<'section'>): Promise<void> {
  const removal = tx.deleteFrom('section').where('id', '=', id)
  await removal.execute().catch((error: unknown) => {
    if (!/foreign key/i.test(String(error))) throw error
    throw new Refusal('conflict', 'Articles stand in this section: move them first.')
  })
}

export async function insertMessage(tx: Tx, message: Message): Promise<void> {
  await tx.insertInto('message').values(message).execute()
}

export async function findMessage(read: Read, id: Id<'message'>): Promise<Message | undefined> {
  return await read.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Newest first, from after `before` on. */
export function listMessages(
  read: Read,
  limit: number,
  before: Message | undefined,
): Promise<Message[]> {
  const query = read.selectFrom('message').selectAll()
  const rest = before
    ? query.where((e) => e(e.refTuple('postedAt', 'id'), '<', e.tuple(before.postedAt, before.id)))
    : query
  return rest.orderBy('postedAt', 'desc').orderBy('id', 'desc').limit(limit).execute()
}
