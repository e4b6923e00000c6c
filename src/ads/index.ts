/** Advertisements: who may be shown where and when, by turns, and how often they were. */
export { type Ads, openAds } from './ads.ts'
export type { CampaignDraft, Creative, CreativeDraft, Target } from './campaign.ts'
export { isPlacement, type Placement } from './placement.ts'
