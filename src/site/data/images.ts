import type { Published } from '#articles'
import { type Links, to } from '#links'
import type { Picture } from '#media'

/** A picture for those who share or list an article; sizes are pixels. */
export type Image = { url: string; width: number; height: number; alt: string; credit: string }

const CARD = { width: 1200, height: 630 }

/** The crops of the lead picture (16:9 first, then 4:3 and 1:1), or a card that is made of the headline. */
export function imagesOf(
  links: Links,
  { id, headline }: Pick<Published, 'id' | 'headline'>,
  lead: Picture | undefined,
): [Image, ...Image[]] {
  const card = { url: links.absolute(to.card(id)), ...CARD, alt: headline, credit: '' }
  if (!lead) return [card]
  const { alt, credit, renditions } = lead
  const crops = renditions
    .filter(({ format }) => format === 'jpeg')
    .toSorted((a, b) => b.width / b.height - a.width / a.height)
    .map(({ file, width, height }) => {
      return { url: links.absolute(to.media(file)), width, height, alt: alt || headline, credit }
    })
  const [first, ...others] = crops
  return first ? [first, ...others] : [card]
}
