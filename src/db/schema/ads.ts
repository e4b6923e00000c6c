import type { Id } from '#base'

export type CampaignTable = {
  id: Id<'campaign'>
  name: string
  advertiser: string
  /** House advertisements fill what nobody bought. */
  kind: 'sold' | 'house'
  paused: 0 | 1
  /** The flight; null for no end of it. */
  startsAt: number | null
  endsAt: number | null
  weight: number
  /** JSON lists of ids; empty for everywhere. */
  sections: string
  topics: string
  version: number
  source: string | null
}

export type CreativeTable = {
  id: Id<'creative'>
  campaignId: Id<'campaign'>
  placement: string
  kind: 'picture' | 'html'
  pictureId: Id<'picture'> | null
  /** Shown in a frame of its own that may run nothing and reach nobody. */
  html: string
  alt: string
  address: string
  /** No longer shown, but what it did stays known. */
  retired: 0 | 1
}

/** What one creative did on one day (`2026-07-01`, UTC). */
export type AdCountTable = {
  creativeId: Id<'creative'>
  day: string
  views: number
  clicks: number
}
