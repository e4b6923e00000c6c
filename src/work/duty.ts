import { Cron } from 'croner'
import type { Event } from './event.ts'

/** Does what follows from an event, at least once; what it does twice must do no harm. */
type Do = (event: Event) => Promise<void>
/** The same for many at once: those never tried before come together, up to `atMost`. */
type DoAll = (events: readonly Event[]) => Promise<void>
/** A duty that takes longer than half a minute names its deadline (ms); it does not stand in the way
 * of those that are quick. */
export type Duty =
  | Do
  | { do: Do; deadlineMs?: number }
  | { doAll: DoAll; atMost?: number; deadlineMs?: number }
/** The name of a duty → the duty. The name is stored: a renamed duty is a new one. */
export type Duties = Readonly<Record<string, Duty>>
/** A duty that comes round as a pattern of cron says, in a time zone (UTC unless named); by one
 * process each time, and once for all the times that were missed. */
export type Round = { pattern: string; zone?: string; do: () => Promise<void>; deadlineMs?: number }

/** How a duty is done. */
export type Way = {
  run: DoAll
  atMost: number
  deadlineMs: number
  /** Longer than the deadline: only a process that died, or stands still, loses its claim. */
  leaseMs: number
  slow: boolean
  /** For what comes round: the next instant after this one. */
  next?: (after: number) => number
}

const DEADLINE_MS = 30_000
const ALL = 500

/** The plain form of a duty. */
export function wayOf(duty: Duty): Way {
  const given = typeof duty === 'function' ? { do: duty } : duty
  const deadlineMs = given.deadlineMs ?? DEADLINE_MS
  const limits = { deadlineMs, leaseMs: 2 * deadlineMs, slow: deadlineMs > DEADLINE_MS }
  if ('doAll' in given) return { ...limits, run: given.doAll, atMost: given.atMost ?? ALL }
  const run: DoAll = async (events) => {
    for (const event of events) await given.do(event)
  }
  return { ...limits, run, atMost: 1 }
}

/** The plain form of what comes round; refuses a pattern that never comes. */
export function wayOfRound({ pattern, zone = 'UTC', ...given }: Round): Way {
  const cron = new Cron(pattern, { paused: true, timezone: zone })
  const next = (after: number): number => {
    const instant = cron.nextRun(new Date(after))
    if (!instant) throw new Error(`The pattern ${pattern} never comes.`)
    return instant.getTime()
  }
  return { ...wayOf({ ...given, do: () => given.do() }), next }
}
