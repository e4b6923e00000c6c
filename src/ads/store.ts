import { type Id, newId } from '#base'
import type { Read, Tx } from '#db'
import type { Campaign, Creative, Wanted, WantedCreative } from './campaign.ts'
import type { Placement } from './placement.ts'

const toRow = ({ sectionIds, topicIds, paused, ...campaign }: Wanted) => ({
  ...campaign,
  paused: paused ? (1 as const) : (0 as const),
  sections: JSON.stringify(sectionIds),
  topics: JSON.stringify(topicIds),
})

export async function insert(tx: Tx, wanted: Wanted): Promise<Id<'campaign'>> {
  const id = newId<'campaign'>()
  await tx
    .insertInto('campaign')
    .values({ id, version: 1, ...toRow(wanted) })
    .execute()
  return id
}

/** Whether nobody else changed it since this version. */
export async function update(
  tx: Tx,
  { id, version }: Pick<Campaign, 'id' | 'version'>,
  wanted: Wanted,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('campaign')
    .set({ ...toRow(wanted), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Retires creatives: they are shown no more, but what they did stays known. */
export async function retire(tx: Tx, ids: readonly Id<'creative'>[]): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('creative').set({ retired: 1 }).where('id', 'in', ids).execute()
}

export async function insertCreatives(
  tx: Tx,
  campaignId: Id<'campaign'>,
  wanted: readonly WantedCreative[],
): Promise<void> {
  if (wanted.length === 0) return
  const rows = wanted.map((creative) => {
    return { ...creative, id: newId<'creative'>(), campaignId, retired: 0 as const }
  })
  await tx.insertInto('creative').values(rows).execute()
}

export async function find(read: Read, id: Id<'campaign'>): Promise<Campaign | undefined> {
  return (await list(read, { id }))[0]
}

export async function findBySource(read: Read, source: string): Promise<Campaign | undefined> {
  return (await list(read, { source }))[0]
}

/** All campaigns, or the one with this id or source, in the order of their making. */
export async function list(
  read: Read,
  { id, source }: { id?: Id<'campaign'>; source?: string } = {},
): Promise<Campaign[]> {
  let query = read.selectFrom('campaign').selectAll()
  if (id) query = query.where('id', '=', id)
  if (source) query = query.where('source', '=', source)
  const rows = await query.orderBy('id').execute()
  const creatives = Map.groupBy(await listCreatives(read, id), ({ campaignId }) => campaignId)
  return rows.map(({ sections, topics, paused, ...row }) => ({
    ...row,
    paused: paused === 1,
    sectionIds: JSON.parse(sections),
    topicIds: JSON.parse(topics),
    creatives: creatives.get(row.id) ?? [],
  }))
}

async function listCreatives(read: Read, of?: Id<'campaign'>): Promise<Creative[]> {
  let query = read.selectFrom('creative').selectAll().where('retired', '=', 0)
  if (of) query = query.where('campaignId', '=', of)
  const rows = await query.orderBy('id').execute()
  return rows.map(({ retired: _, placement, ...creative }) => {
    return { ...creative, placement: placement as Placement }
  })
}
