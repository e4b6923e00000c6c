import { all } from './find.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, in words of the language; undefined when a date says it better. */
export function ageIn(language: string, ms: number): string | undefined {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (!(ms >= 0 && ms < DAY)) return undefined
  if (ms < HOUR) return words.format(-Math.floor(ms / MINUTE), 'minute')
  return words.format(-Math.floor(ms / HOUR), 'hour')
}

/** A kept page says when; only the browser knows how long ago that is. */
export function showAges(): void {
  const language = document.documentElement.lang || 'en'
  for (const time of all('time[data-ago]')) {
    const at = Date.parse(time.getAttribute('datetime') ?? '')
    const age = ageIn(language, Date.now() - at)
    if (!age) continue
    time.title = time.textContent ?? ''
    time.textContent = age
  }
}
