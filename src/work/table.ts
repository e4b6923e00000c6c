import { type Duties, type Round, type Way, wayOf, wayOfRound } from './duty.ts'
import { keyOf, type Said } from './event.ts'
import { openLane } from './lane.ts'
import type { Order } from './store-jobs.ts'

/** What one process does: what follows from an event (event → duties), what was scheduled for an
 * instant, and what comes round. */
export type OnOne = {
  onOne: Readonly<Record<string, Duties>>
  onTime?: Duties
  rounds?: Readonly<Record<string, Round>>
}

const QUICK_AT_ONCE = 4
const SLOW_AT_ONCE = 2

/** The duties of this process by name, and what is ordered when an event comes. */
export function openTable({ onOne, onTime = {}, rounds = {} }: OnOne) {
  const ways = new Map<string, Way>()
  for (const duties of [...Object.values(onOne), onTime]) {
    for (const [name, duty] of Object.entries(duties)) ways.set(name, wayOf(duty))
  }
  for (const [name, round] of Object.entries(rounds)) ways.set(name, wayOfRound(round))
  const lanes = [false, true].map((slow) => ({
    duties: [...ways].filter(([, way]) => way.slow === slow).map(([name]) => name),
    lane: openLane(slow ? SLOW_AT_ONCE : QUICK_AT_ONCE),
  }))

  return {
    lanes,
    names: [...ways.keys()],
    wayOf(duty: string): Way {
      const way = ways.get(duty)
      if (!way) throw new Error(`Unknown duty: ${duty}.`)
      return way
    },
    /** The jobs that follow from what a transaction said, each due now unless it says when. */
    ordersFor({ events, timed }: Said, dueAt: number): Order[] {
      const following = events.flatMap(({ event }) =>
        Object.keys(onOne[event.name] ?? {}).map((duty) => ({ duty, event, dueAt, key: null })),
      )
      const scheduled = [...timed.values()].flatMap((order) => {
        if (!order) return []
        const { duty, id } = order
        return { ...order, event: { name: duty, id, tags: [] }, key: keyOf(order) }
      })
      return [...following, ...scheduled.map(({ id: _, ...order }) => order)]
    },
    roundsFrom: (now: number): Order[] =>
      Object.entries(rounds).flatMap(([duty, { pattern, zone = '' }]) => {
        const dueAt = ways.get(duty)?.next?.(now)
        const event = { name: 'round', id: `${pattern} ${zone}`, tags: [] }
        return dueAt ? { duty, event, dueAt, key: keyOf({ duty, id: 'round' }) } : []
      }),
  }
}
