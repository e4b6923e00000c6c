import { renderToString } from 'preact-render-to-string'
import type { Id } from '#base'
import type { Filled, FrontKey } from '#fronts'
import type { Day } from '#locale'
import type { Part } from '#press'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'
import { type ToldStoryline, told } from '../told.ts'
import type { Block } from '../views/front/block.ts'
import { Briefs } from '../views/front/blocks.tsx'
import { Front } from '../views/front/front.tsx'

/** So many blocks stand before the advertisement of the home front. */
const BEFORE_AD = 2

/** Containers with all that their designs show, read with few queries. */
async function blocksOf(site: Site, filled: readonly Filled[]): Promise<Block[]> {
  const entries = await site.entries(
    filled.flatMap(({ items }) => items),
    { talk: true },
  )
  let from = 0
  return filled.map(({ items, ...container }) => {
    const own = entries.slice(from, from + items.length)
    from += items.length
    return { ...container, entries: own }
  })
}

async function storylinesOf(site: Site, blocks: readonly Block[]) {
  const ids = blocks.flatMap(({ kind, storylineId }) => (kind === 'storyline' && storylineId) || [])
  const found = await Promise.all(ids.map((id) => site.storylines.storyline(id)))
  const stories = await Promise.all(found.flatMap((one) => (one ? told(site, one) : [])))
  return new Map<Id<'storyline'>, ToldStoryline>(stories.map((story) => [story.id, story]))
}

const isBrief = ({ kind }: Filled): boolean => kind === 'briefs'

const nothingYet = ({ locale }: House): string =>
  renderToString(
    <div class="section-title">
      <p>{locale.say('lists.none')}</p>
    </div>,
  )

type Choice = (all: readonly Filled[]) => readonly Filled[]

/** Some of the containers of a front; nothing comes twice, since each part fills the whole front. */
const partOf = (site: Site, key: FrontKey, name: string, choose: Choice): Part => ({
  key: `${name} ${key}`,
  render: async () => {
    const [house, filled] = [await site.frame.house(), await site.fronts.front(key)]
    const blocks = await blocksOf(site, choose(filled))
    const storylines = await storylinesOf(site, blocks)
    if (filled.length === 0 && name === 'front') return nothingYet(house)
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
    const [house, filled] = [await site.frame.house(), await site.fronts.front(key)]
    return briefly(house, await site.paper.today(), await blocksOf(site, filled.filter(isBrief)))
  },
})
