import type { Id } from '#base'
import type { Read, Tx } from '#db'

/** What one creative did on one day (UTC). */
export type AdCount = { creativeId: Id<'creative'>; day: string; views: number; clicks: number }

/** Adds these counts to those there are, in an order that lets no two processes wait for each other. */
export async function add(tx: Tx, counts: readonly AdCount[]): Promise<void> {
  const key = ({ creativeId, day }: AdCount): string => `${creativeId} ${day}`
  const known = await knownAmong(tx, [...new Set(counts.map(({ creativeId }) => creativeId))])
  const rows = counts
    .filter(({ creativeId }) => known.has(creativeId))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  if (rows.length === 0) return
  await tx
    .insertInto('adCount')
    .values(rows)
    .onConflict((on) =>
      on.columns(['creativeId', 'day']).doUpdateSet((eb) => ({
        views: eb('adCount.views', '+', eb.ref('excluded.views')),
        clicks: eb('adCount.clicks', '+', eb.ref('excluded.clicks')),
      })),
    )
    .execute()
}

async function knownAmong(read: Read, ids: Id<'creative'>[]): Promise<Set<Id<'creative'>>> {
  const query = read.selectFrom('creative').select('id').where('id', 'in', ids)
  return new Set((await query.execute()).map(({ id }) => id))
}

/** Day by day, what all creatives of a campaign did, the retired ones too. */
export function listCounts(read: Read, campaignId: Id<'campaign'>): Promise<AdCount[]> {
  return read
    .selectFrom('adCount')
    .innerJoin('creative', 'creative.id', 'adCount.creativeId')
    .select(['adCount.creativeId', 'adCount.day', 'adCount.views', 'adCount.clicks'])
    .where('creative.campaignId', '=', campaignId)
    .orderBy('adCount.day')
    .orderBy('adCount.creativeId')
    .execute()
}
