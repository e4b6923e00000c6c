import type { Id } from '#base'
import type { Change, Read } from '#db'
import { emit } from '#work'
import * as store from './store.ts'

type ArticleId = Id<'article'>
export type Needs = {
  read: Read
  change: Change
  now: () => number
  /** Those of these articles that readers may see. */
  standing: (ids: readonly ArticleId[]) => Promise<readonly ArticleId[]>
}

/** The tag of the list. */
export const POPULAR = 'popular'

const HOUR_MS = 3_600_000
const HALF_LIFE_HOURS = 6
const WINDOW_HOURS = 48
/** How many stand in the list, and among how many the standing ones are looked for. */
const VISIBLE = 10
const CANDIDATES = 50
const EVERY_MS = 15_000
/** Though nobody reads, the window moves on. */
const AT_LAST_MS = 600_000

export const hourOf = (moment: number): number => Math.floor(moment / HOUR_MS)

export function openRanking({ read, change, now, standing }: Needs) {
  let rankedAt = Number.NEGATIVE_INFINITY
  const openedAt = now()

  /** Whether it changed the list. */
  async function rank(): Promise<boolean> {
    const hour = hourOf(now())
    const choice = { hour, since: hour - WINDOW_HOURS, halfLife: HALF_LIFE_HOURS }
    const top = await store.listTop(read, { ...choice, limit: CANDIDATES })
    const known = new Set(await standing(top))
    const list = top.filter((id) => known.has(id)).slice(0, VISIBLE)
    const isStill = (ids: readonly ArticleId[]): boolean => ids.join() === list.join()
    if (isStill(await store.listPopular(read))) return false
    return change(async (tx) => {
      if (isStill(await store.listPopular(tx))) return false
      await store.setPopular(tx, list)
      emit(tx, { name: 'popular-changed', id: '', tags: [POPULAR] })
      return true
    })
  }

  /** Ranks anew when that is due, which is sooner with new readings; says whether it should be done
   * again soon. So it should after a change: another process may have known more, and been overwritten. */
  return async function rankWhenDue(newReadings: boolean): Promise<boolean> {
    const due = newReadings ? rankedAt + EVERY_MS : Math.max(rankedAt, openedAt) + AT_LAST_MS
    if (now() < due) return newReadings
    const changed = await rank()
    rankedAt = now()
    return changed
  }
}
