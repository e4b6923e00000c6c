import type { CreativeDraft } from '#ads'
import { campaigns } from '../ads.ts'
import { drawPoster } from '../drawing/posters.ts'
import { type Installing, sourceOf } from './needs.ts'
import { abreast, upload } from './pictures.ts'

const WEEK_MS = 7 * 86_400_000
const campaignSource = ({ key }: Campaign): string => sourceOf(`campaign-${key}`)

/** What is placed last of all. */
export const lastSource = campaigns.map(campaignSource).at(-1)

/** Places what is sold and what the house says; campaigns that stand already are left alone. */
export async function installAds(installing: Installing): Promise<void> {
  const { ads, by, installedAt } = installing
  const known = new Set((await ads.campaigns()).map(({ source }) => source))
  for (const campaign of campaigns) {
    const source = campaignSource(campaign)
    if (known.has(source)) continue
    const { name, advertiser, kind, weight } = campaign
    const creatives = await abreast(campaign.creatives, (creative) =>
      creativeOf(installing, campaign, creative),
    )
    const startsAt = kind === 'sold' ? installedAt - WEEK_MS : null
    await ads.putCampaign(by, { name, advertiser, kind, weight, startsAt, creatives, source })
  }
}

type Campaign = (typeof campaigns)[number]

async function creativeOf(
  installing: Installing,
  { key, print }: Campaign,
  creative: Campaign['creatives'][number],
): Promise<CreativeDraft> {
  const { placement, address } = creative
  if ('html' in creative) return { placement, address, kind: 'html', html: creative.html }
  if (!print) throw new Error(`The campaign ${key} has posters but nothing to draw them with.`)
  const { alt, poster } = creative
  const drawing = [drawPoster({ ...print, ...poster }), poster.width * 2] as const
  const { id } = await upload(installing, `ad-${key}-${placement}`, drawing, { alt })
  return { placement, address, kind: 'picture', pictureId: id, alt }
}
