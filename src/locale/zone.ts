/** A day of the calendar; months count from 1. */
export type Day = { year: number; month: number; day: number }

const A_MINUTE = 60_000

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const digits = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory', { timeZone, ...digits, ...time })
  clocks.set(timeZone, clock)
  return clock
}

/** How far the zone's clocks are ahead of UTC at this moment, in milliseconds. */
function offsetOf(ms: number, zone: string): number {
  const wall: Record<string, number> = {}
  for (const { type, value } of clockOf(zone).formatToParts(ms)) wall[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = wall
  const shown = Date.UTC(year, month - 1, day, hour, minute, second)
  return shown - Math.floor(ms / 1000) * 1000
}

/** The day it is at this moment (epoch milliseconds) in the zone. */
export function todayOf(ms: number, zone: string): Day {
  const wall = new Date(ms + offsetOf(ms, zone))
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() }
}

/** The moment as machines read it, with the zone's offset: 2024-07-12T09:15:00+02:00. */
export function isoIn(ms: number, zone: string): string {
  const minutes = Math.round(offsetOf(ms, zone) / A_MINUTE)
  const wall = new Date(ms + minutes * A_MINUTE).toISOString().replace(/\.\d+Z$/, '')
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${wall}${minutes < 0 ? '-' : '+'}${two(hour)}:${two(minute)}`
}
