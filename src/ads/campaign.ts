import { type Actor, type Id, Refusal, safeUrl } from '#base'
import { isPlacement, type Placement } from './placement.ts'

export type Creative = {
  id: Id<'creative'>
  campaignId: Id<'campaign'>
  placement: Placement
  kind: 'picture' | 'html'
  pictureId: Id<'picture'> | null
  /** Served only in a frame of its own that may run nothing and reach nobody. */
  html: string
  alt: string
  /** Where a click leads. */
  address: string
}

export type Campaign = {
  id: Id<'campaign'>
  version: number
  name: string
  advertiser: string
  /** House advertisements fill what nobody bought. */
  kind: 'sold' | 'house'
  paused: boolean
  /** The flight: from this instant, and up to that one (epoch milliseconds); null for no end of it. */
  startsAt: number | null
  endsAt: number | null
  /** How often it is shown beside others of its kind: 3 three times as often as 1. */
  weight: number
  /** Shown in these sections and on these topics only; empty for everywhere. */
  sectionIds: Id<'section'>[]
  topicIds: Id<'topic'>[]
  creatives: Creative[]
  source: string | null
}

export type CreativeDraft = Pick<Creative, 'placement' | 'kind' | 'address'> &
  Partial<Pick<Creative, 'pictureId' | 'html' | 'alt'>>
export type CampaignDraft = Pick<Campaign, 'name' | 'advertiser' | 'kind'> &
  Partial<
    Pick<Campaign, 'paused' | 'startsAt' | 'endsAt' | 'weight' | 'sectionIds' | 'topicIds'>
  > & { creatives: CreativeDraft[]; source?: string }

/** A campaign as it is stored, but for what the store gives it. */
export type Wanted = Omit<Campaign, 'id' | 'version' | 'creatives'>
export type WantedCreative = Omit<Creative, 'id' | 'campaignId'>

const HEAVIEST = 1000
const LONGEST_HTML = 50_000

export function checkMaySell(by: Actor): void {
  if (by.kind === 'reader') throw new Refusal('forbidden', 'Only the newsroom places ads.')
}

function refuse(words: string): never {
  throw new Refusal('invalid', words)
}

/** The campaign in full; refuses one without a name, a flight that ends before it begins, and a weight
 * that is no whole number from 1 to 1,000. */
export function checkCampaign(draft: CampaignDraft): Wanted {
  const { kind, startsAt = null, endsAt = null, weight = 1 } = draft
  const name = draft.name.trim()
  if (name === '') refuse('Give the campaign a name.')
  if (startsAt !== null && endsAt !== null && startsAt >= endsAt) {
    refuse('The flight ends before it begins: set a later end.')
  }
  if (!Number.isInteger(weight) || weight < 1 || weight > HEAVIEST) {
    refuse('The weight is a whole number from 1 to 1,000.')
  }
  return {
    ...{ name, advertiser: draft.advertiser.trim(), kind, weight, startsAt, endsAt },
    paused: draft.paused ?? false,
    sectionIds: [...new Set(draft.sectionIds)].toSorted(),
    topicIds: [...new Set(draft.topicIds)].toSorted(),
    source: draft.source ?? null,
  }
}

/** The creative in full; refuses an unknown place, an address that a link may not lead to, a picture
 * without words for those who do not see it, and HTML that is empty or beyond 50,000 characters. */
export function checkCreative(draft: CreativeDraft): WantedCreative {
  const { placement, kind, pictureId = null, html = '', alt = '' } = draft
  const address = draft.address.trim()
  if (!isPlacement(placement)) refuse(`There is no place called ${placement}.`)
  if (!/^(https?:\/\/|\/(?!\/))/i.test(address) || !safeUrl(address)) {
    refuse('A click must lead to a web address: one that begins with https://, or with /.')
  }
  if (kind === 'picture' && !pictureId) refuse('Choose the picture of this advertisement.')
  if (kind === 'picture' && alt.trim() === '') refuse('Say in words what the picture shows.')
  if (kind === 'html' && html.trim() === '') refuse('Give the HTML of this advertisement.')
  if (html.length > LONGEST_HTML) refuse('The HTML has more than 50,000 characters.')
  const own = kind === 'picture' ? { pictureId, html: '' } : { pictureId: null, html }
  return { placement, kind, ...own, alt: alt.trim(), address }
}

/** Whom a page's ads may aim at: its sections (with those above) and its topics. */
export type Target = { sectionIds: readonly Id<'section'>[]; topicIds: readonly Id<'topic'>[] }

const meets = (wanted: readonly string[], there: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((id) => there.includes(id))

/** Whether it may stand on such a page at all, on whatever day. */
export const isAimedAt = (campaign: Campaign, placement: Placement, target: Target): boolean =>
  !campaign.paused &&
  campaign.creatives.some((creative) => creative.placement === placement) &&
  meets(campaign.sectionIds, target.sectionIds) &&
  meets(campaign.topicIds, target.topicIds)

export const isFlying = ({ startsAt, endsAt }: Campaign, now: number): boolean =>
  (startsAt === null || startsAt <= now) && (endsAt === null || now < endsAt)

/** The next instant at which its flight begins or ends. */
export function nextEdge({ startsAt, endsAt }: Campaign, now: number): number {
  const edges = [startsAt, endsAt].filter((edge) => edge !== null && edge > now)
  return Math.min(Number.POSITIVE_INFINITY, ...edges.map(Number))
}
