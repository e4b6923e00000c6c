type Line = { level: number; time: number; msg?: string; err?: { message?: string } }

const NAMES: Readonly<Record<number, string>> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' }

/** A line of the log for a person: the time (UTC), how bad it is, what happened. */
export function plainLine(json: string): string {
  const { level, time, msg = '', err } = JSON.parse(json) as Line
  const clock = new Date(time).toISOString().slice(11, 19)
  const why = err?.message ? ` ${err.message}` : ''
  return `${clock} ${(NAMES[level] ?? 'fatal').padEnd(5)} ${msg}${why}\n`
}
