import type { FrontKey, Fronts } from '#fronts'
import type { Press } from '#press'
import type { openEntries } from '../entries.ts'
import type { Block } from '../views/front/block.ts'

type Needs = {
  press: Press
  fronts: Pick<Fronts, 'front'>
  entries: ReturnType<typeof openEntries>
}

/** Fronts with all that their designs show, laid out once for all the parts of a page that are made from
 * one. Only the comments are not counted yet: their number changes more often than the rest. */
export function openLaid({ press, fronts, entries }: Needs) {
  const kept = press.source<readonly Block[]>()

  async function lay(key: FrontKey): Promise<Block[]> {
    const filled = await fronts.front(key)
    const all = await entries(filled.flatMap(({ items }) => items))
    let from = 0
    return filled.map(({ items, ...container }) => {
      const own = all.slice(from, from + items.length)
      from += items.length
      return { ...container, entries: own }
    })
  }

  return (key: FrontKey): Promise<readonly Block[]> => kept(key, () => lay(key))
}
