import type { Id } from '#base'
import type { Change } from '#db'
import * as store from './store-counts.ts'

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** Views and clicks, counted in memory and stored in batches. */
export function openTally({ change, now }: { change: Change; now: () => number }) {
  const counts = new Map<string, store.AdCount>()
  let flushing = Promise.resolve()

  function add({ creativeId, day, views, clicks }: store.AdCount): void {
    const key = `${creativeId} ${day}`
    const count = counts.get(key) ?? { creativeId, day, views: 0, clicks: 0 }
    counts.set(key, { ...count, views: count.views + views, clicks: count.clicks + clicks })
  }

  async function write(): Promise<void> {
    const batch = [...counts.values()]
    if (batch.length === 0) return
    counts.clear()
    try {
      await change((tx) => store.add(tx, batch))
    } catch (error) {
      for (const count of batch) add(count)
      throw error
    }
  }

  return {
    /** Counts a view, until the next flush in memory only. */
    saw: (creativeId: Id<'creative'>): void =>
      add({ creativeId, day: dayOf(now()), views: 1, clicks: 0 }),
    /** Counts a click. */
    clicked: (creativeId: Id<'creative'>): void =>
      add({ creativeId, day: dayOf(now()), views: 0, clicks: 1 }),
    /** Stores what was counted; what cannot be stored now is stored by the next flush. */
    flush(): Promise<void> {
      const run = flushing.then(write)
      flushing = run.catch(() => {})
      return run
    },
  }
}
