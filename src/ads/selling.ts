import { record } from '#audit'
import { type Actor, type Id, Refusal } from '#base'
import type { Change, Tx } from '#db'
import type { Media } from '#media'
import { emit } from '#work'
import {
  type Campaign,
  type CampaignDraft,
  type Creative,
  checkCampaign,
  checkCreative,
  checkMaySell,
  type Wanted,
  type WantedCreative,
} from './campaign.ts'
import * as store from './store.ts'

/** The tag of all campaigns: few change, and seldom. */
export const ADS = 'ads'

type Needs = {
  change: Change
  now: () => number
  media: Pick<Media, 'picture'>
  forget: () => void
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const plain = ({ placement, kind, pictureId, html, alt, address }: WantedCreative) =>
  JSON.stringify([placement, kind, pictureId, html, alt, address])

/** What is sold: the verbs of those who place advertisements. */
export function openSelling({ change, now, media, forget }: Needs) {
  async function finish(tx: Tx, by: Actor, id: Id<'campaign'>, did: string): Promise<Campaign> {
    await record(tx, { by, did, subject: id, at: now() })
    emit(tx, { name: did, id, tags: [ADS] })
    const campaign = await store.find(tx, id)
    if (!campaign) throw new Refusal('not-found', 'There is no such campaign.')
    return campaign
  }

  /** An advertisement whose picture is missing would be an empty frame. */
  async function checkPictures(creatives: readonly WantedCreative[]): Promise<void> {
    for (const { pictureId } of creatives) {
      if (pictureId && !(await media.picture(pictureId))?.file) {
        throw new Refusal(
          'invalid',
          'The picture of this advertisement is not here: upload it first.',
        )
      }
    }
  }

  const setPaused = (paused: boolean, did: string) => async (by: Actor, id: Id<'campaign'>) => {
    checkMaySell(by)
    const campaign = await change(async (tx) => {
      const old = await store.find(tx, id)
      if (!old) throw new Refusal('not-found', 'There is no such campaign.')
      await store.update(tx, old, { ...wantedOf(old), paused })
      return finish(tx, by, id, did)
    })
    forget()
    return campaign
  }

  return {
    /** Places a campaign, or changes the one with this id or source; creatives that are not named
     * again are retired. With a version, refuses to write over somebody else's change. Refuses readers,
     * an unknown id, a picture that is not here, and whatever `checkCampaign` and `checkCreative` do. */
    async putCampaign(
      by: Actor,
      draft: CampaignDraft & { id?: Id<'campaign'>; version?: number },
    ): Promise<Campaign> {
      checkMaySell(by)
      const wanted = checkCampaign(draft)
      const creatives = draft.creatives.map(checkCreative)
      await checkPictures(creatives)
      const campaign = await change(async (tx) => {
        const old = await findOld(tx, draft)
        if (!old) {
          const id = await store.insert(tx, wanted)
          await store.insertCreatives(tx, id, creatives)
          return finish(tx, by, id, 'campaign-placed')
        }
        const paused = draft.paused ?? old.paused
        const kept = { ...wanted, paused, source: wanted.source ?? old.source }
        const version = draft.version ?? old.version
        if (!(await rewrite(tx, { ...old, version }, kept, creatives))) return old
        return finish(tx, by, old.id, 'campaign-changed')
      })
      forget()
      return campaign
    },

    /** Takes a campaign off every page for now; refuses readers, and an unknown one. */
    pauseCampaign: setPaused(true, 'campaign-paused'),
    /** Lets a paused campaign go on; refuses readers, and an unknown one. */
    resumeCampaign: setPaused(false, 'campaign-resumed'),
  }
}

async function findOld(
  tx: Tx,
  { id, source }: { id?: Id<'campaign'>; source?: string },
): Promise<Campaign | undefined> {
  if (!id) return source ? store.findBySource(tx, source) : undefined
  const old = await store.find(tx, id)
  if (!old) throw new Refusal('not-found', 'There is no such campaign.')
  return old
}

/** Writes over a campaign; says whether anything was other than it stood. */
async function rewrite(
  tx: Tx,
  old: Campaign,
  wanted: Wanted,
  creatives: readonly WantedCreative[],
): Promise<boolean> {
  const { retired, added } = compare(old.creatives, creatives)
  if (retired.length + added.length === 0 && same(wanted, wantedOf(old))) return false
  if (!(await store.update(tx, old, wanted))) {
    throw new Refusal(
      'conflict',
      'Somebody else has changed this campaign: look at it again, then save.',
    )
  }
  await store.retire(tx, retired)
  await store.insertCreatives(tx, old.id, added)
  return true
}

/** In the order in which `checkCampaign` gives them. */
const wantedOf = (c: Campaign): Wanted => ({
  ...{ name: c.name, advertiser: c.advertiser, kind: c.kind, weight: c.weight },
  ...{ startsAt: c.startsAt, endsAt: c.endsAt, paused: c.paused },
  ...{ sectionIds: c.sectionIds, topicIds: c.topicIds, source: c.source },
})

/** Which creatives go and which come; those that stay as they were keep their ids and counts. */
function compare(old: readonly Creative[], wanted: readonly WantedCreative[]) {
  const left = new Map(old.map((creative) => [plain(creative), creative.id]))
  const added = wanted.filter((creative) => !left.delete(plain(creative)))
  return { retired: [...left.values()], added }
}
