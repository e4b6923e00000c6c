import type { Articles } from '#articles'
import { record } from '#audit'
import { type Actor, Refusal } from '#base'
import type { Change, Read } from '#db'
import type { Paper } from '#paper'
import { emit, touch } from '#work'
import { automaticHome, automaticSection } from './automatic.ts'
import { fill } from './fill.ts'
import { checkLayout, type Filled, type FrontKey, type Layout } from './layout.ts'
import * as store from './store.ts'

export type Fronts = ReturnType<typeof openFronts>
type Needs = { read: Read; change: Change; now: () => number; articles: Articles; paper: Paper }

const tagOf = (key: FrontKey): string => `front:${key}`

/** Fronts as the newsroom lays them out, or as they fill by themselves. */
export function openFronts({ read, change, now, articles, paper }: Needs) {
  async function automatic(key: FrontKey): Promise<Layout> {
    const sections = await paper.sections()
    if (key === 'home') return automaticHome(sections)
    const section = sections.find(({ id }) => id === key)
    if (!section) throw new Refusal('not-found', 'There is no such section.')
    return automaticSection(section)
  }

  /** The layout of a front; version 0 is the automatic one. Refuses an unknown section. */
  async function layout(key: FrontKey): Promise<store.Kept> {
    touch(tagOf(key))
    return (await store.find(read, key)) ?? { layout: await automatic(key), version: 0 }
  }

  return {
    layout,

    /** The containers of a front with their articles, those without any left out. */
    async front(key: FrontKey): Promise<Filled[]> {
      return fill(articles, (await layout(key)).layout)
    },

    /** Lays out a front. Refuses readers, a layout that cannot be, and a version that is no longer
     * the newest: somebody else has laid it out since. */
    saveFront(by: Actor, key: FrontKey, wished: Layout, version: number): Promise<number> {
      if (by.kind === 'reader') throw new Refusal('forbidden', 'Only the newsroom lays out fronts.')
      checkLayout(wished)
      return change(async (tx) => {
        const savedAt = now()
        const newest = { layout: wished, version: version + 1, savedAt }
        if (!(await store.put(tx, key, newest))) {
          const message = 'Somebody has laid out this front since you opened it: open it again.'
          throw new Refusal('conflict', message)
        }
        await record(tx, { by, did: 'front-saved', subject: key, at: savedAt })
        emit(tx, { name: 'front-saved', id: key, tags: [tagOf(key)] })
        return version + 1
      })
    },
  }
}
