import type { DeskComment, State } from './comment.ts'
import type { Needs } from './room.ts'
import * as store from './store.ts'

const MOST_COUNTED = 10_000
const STATES: readonly State[] = ['held', 'approved', 'rejected', 'spam']

/** What moderators see. */
export function openDesk({ read }: Pick<Needs, 'read'>) {
  return {
    /** Comments in one state, newest first, so many before a place in that order. */
    async queue(
      state: State,
      { before, limit }: { before?: store.Place; limit: number },
    ): Promise<{ items: DeskComment[]; next?: store.Place }> {
      const found = await store.listByState(read, state, { before, limit: limit + 1 })
      const items = found.slice(0, limit)
      const last = items.at(-1)
      if (found.length <= limit || !last) return { items }
      return { items, next: { postedAt: last.postedAt, id: last.id } }
    },

    /** How many comments are in each state, counted no further than 10,000. */
    async queueCounts(): Promise<Record<State, number>> {
      const counts = STATES.map(async (state) => {
        return [state, await store.countByState(read, state, MOST_COUNTED)] as const
      })
      return Object.fromEntries(await Promise.all(counts)) as Record<State, number>
    },
  }
}
