import { renderToString } from 'preact-render-to-string'
import type { Id } from '#base'
import type { FrontKey } from '#fronts'
import type { Day } from '#locale'
import type { Part } from '#press'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'
import { type ToldStoryline, told } from '../told.ts'
import type { Block } from '../views/front/block.ts'
import { Briefs } from '../views/front/blocks.tsx'
import { Front } from '../views/front/front.tsx'

type Choice = (all: readonly Block[]) => readonly Block[]

/** So many blocks stand before the advertisement of the home front. */
const BEFORE_AD = 2

/** Some of the blocks of a front, with how many comments each article in them has. */
async function chosen(site: Site, key: FrontKey, choose: Choice): Promise<Block[]> {
  const blocks = choose(await site.laid(key))
  const ids = blocks.flatMap(({ entries }) => entries.map(({ teaser }) => teaser.id))
  const counts = await site.comments.counts(ids)
  return blocks.map((block) => ({
    ...block,
    entries: block.entries.map((entry) => {
      return { ...entry, comments: counts.get(entry.teaser.id) ?? 0 }
    }),
  }))
}

async function storylinesOf(site: Site, blocks: readonly Block[]) {
  const ids = blocks.flatMap(({ kind, storylineId }) => (kind === 'storyline' && storylineId) || [])
  const found = await Promise.all(ids.map((id) => site.storylines.storyline(id)))
  const stories = await Promise.all(found.flatMap((one) => (one ? told(site, one) : [])))
  return new Map<Id<'storyline'>, ToldStoryline>(stories.map((story) => [story.id, story]))
}

const isBrief = ({ kind }: Block): boolean => kind === 'briefs'

const nothingYet = ({ locale }: House): string =>
  renderToString(
    <div class="section-title">
      <p>{locale.say('lists.firstEdition')}</p>
    </div>,
  )

/** Some of the containers of a front; nothing comes twice, since each part chooses from the whole front. */
const partOf = (site: Site, key: FrontKey, name: string, choose: Choice): Part => ({
  key: `${name} ${key}`,
  render: async () => {
    const [house, blocks] = [await site.frame.house(), await chosen(site, key, choose)]
    const storylines = await storylinesOf(site, blocks)
    const isEmpty = (await site.laid(key)).length === 0
    if (isEmpty && name === 'front') return nothingYet(house)
    return renderToString(<Front {...{ house, blocks, storylines }} />)
  },
})

/** A whole front. */
export const frontPart = (site: Site, key: FrontKey): Part =>
  partOf(site, key, 'whole', (all) => all.filter((one) => !isBrief(one)))

/** What leads a front. */
export const openingPart = (site: Site, key: FrontKey): Part =>
  partOf(site, key, 'front', (all) => all.filter((one) => !isBrief(one)).slice(0, BEFORE_AD))

/** What follows, but for what is told in brief. */
export const restPart = (site: Site, key: FrontKey): Part =>
  partOf(site, key, 'rest', (all) => all.filter((one) => !isBrief(one)).slice(BEFORE_AD))

const briefly = (house: House, today: Day, blocks: readonly Block[]): string =>
  blocks.map((block) => renderToString(<Briefs {...{ house, today, block }} />)).join('')

/** What is told in brief. */
export const backPart = (site: Site, key: FrontKey): Part => ({
  key: `brief ${key}`,
  render: async () => {
    const house = await site.frame.house()
    const blocks = await chosen(site, key, (all) => all.filter(isBrief))
    return briefly(house, await site.paper.today(), blocks)
  },
})
