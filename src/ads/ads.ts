import { type Id, Refusal } from '#base'
import type { Change, Read } from '#db'
import type { Media } from '#media'
import { EVERYTHING, type Event, goodUntil, touch } from '#work'
import {
  type Campaign,
  type Creative,
  isAimedAt,
  isFlying,
  nextEdge,
  type Target,
} from './campaign.ts'
import type { Placement } from './placement.ts'
import { openRotations } from './rotation.ts'
import { ADS, openSelling } from './selling.ts'
import { openShelf } from './shelf.ts'
import * as store from './store.ts'
import { type AdCount, listCounts } from './store-counts.ts'
import { openTally } from './tally.ts'

export type Ads = ReturnType<typeof openAds>
export type Needs = {
  read: Read
  change: Change
  now: () => number
  media: Pick<Media, 'picture'>
  /** From 0 to 1; where in the turn this process begins. */
  random?: () => number
}

export function openAds({ read, change, now, media, random = Math.random }: Needs) {
  const shelf = openShelf({ read, now })
  const nextOf = openRotations({ random })
  const tally = openTally({ change, now })

  /** Sold ones if any may stand here now, else those of the house. */
  async function fieldOf(placement: Placement, target: Target): Promise<Campaign[]> {
    const fit = (await shelf.campaigns()).filter(
      (campaign) => isAimedAt(campaign, placement, target) && isFlying(campaign, now()),
    )
    const sold = fit.filter(({ kind }) => kind === 'sold')
    return sold.length > 0 ? sold : fit
  }

  function creativeOf(campaign: Campaign, placement: Placement): Creative | undefined {
    const all = campaign.creatives.filter((creative) => creative.placement === placement)
    const [first, ...others] = all.map((creative) => ({ ...creative, weight: 1 }))
    if (!first) return undefined
    const { weight: _, ...chosen } = nextOf(campaign.id, [first, ...others])
    return chosen
  }

  return {
    ...openSelling({ change, media, now, forget: shelf.forget }),
    saw: tally.saw,
    clicked: tally.clicked,
    flush: tally.flush,

    /** Heard on every process: the campaigns are read again once they have changed. */
    forget: ({ tags }: Event): void => {
      if (tags.includes(ADS) || tags.includes(EVERYTHING)) shelf.forget()
    },

    /** The advertisement for one view of one place: by turns in proportion to the weights, sold ones
     * before those of the house; undefined if none may stand there now. Never asked for a kept page. */
    async choose(placement: Placement, target: Target): Promise<Creative | undefined> {
      const [first, ...others] = await fieldOf(placement, target)
      return first && creativeOf(nextOf(placement, [first, ...others]), placement)
    },

    /** Whether a page should keep a place for advertisements: only if one can be shown. */
    async hasAd(placement: Placement, target: Target): Promise<boolean> {
      touch(ADS)
      const aimed = (await store.list(read)).filter((c) => isAimedAt(c, placement, target))
      for (const campaign of aimed) goodUntil(nextEdge(campaign, now()))
      return aimed.some((campaign) => isFlying(campaign, now()))
    },

    /** The address a click leads to; refuses an unknown creative. */
    async creative(id: Id<'creative'>): Promise<Creative> {
      const all = (await shelf.campaigns()).flatMap(({ creatives }) => creatives)
      const creative = all.find((c) => c.id === id)
      if (!creative) throw new Refusal('not-found', 'This advertisement is over.')
      return creative
    },

    /** Every campaign, in the order of their making; for the newsroom. */
    campaigns: (): Promise<Campaign[]> => store.list(read),

    /** What a campaign's creatives did, day by day (UTC). */
    counts: (id: Id<'campaign'>): Promise<AdCount[]> => listCounts(read, id),
  }
}
