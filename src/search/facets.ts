import type { Id } from '#base'
import type { SqliteFile } from '#db'
import type { Facets } from './answer.ts'
import { instantOf, shelfOf } from './place.ts'

const newYear = (year: number, timeZone: string): number =>
  new Temporal.PlainDate(year, 1, 1).toZonedDateTime(timeZone).epochMilliseconds

const yearOf = (instant: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).year

/** How many of these places, newest first, lie in each year of the paper's calendar. */
export function countYears(places: readonly number[], timeZone: string): Facets['years'] {
  const years: Facets['years'] = []
  let began = Number.POSITIVE_INFINITY
  for (const place of places) {
    const instant = instantOf(place)
    const last = years.at(-1)
    if (last && instant >= began) last.count++
    else {
      const year = yearOf(instant, timeZone)
      began = newYear(year, timeZone)
      years.push({ year, count: 1 })
    }
  }
  return years
}

/** Counts places by section, each above an article's own included. */
export function openSections(db: SqliteFile) {
  const shelf = db.prepare('select sections from shelf where number = ?')

  return (places: readonly number[]): Facets['sections'] => {
    const shelves = new Map<number, number>()
    for (const place of places) {
      shelves.set(shelfOf(place), (shelves.get(shelfOf(place)) ?? 0) + 1)
    }
    const counts = new Map<Id<'section'>, number>()
    for (const [number, count] of shelves) {
      const sections: Id<'section'>[] = JSON.parse(String(shelf.get(number)?.sections ?? '[]'))
      for (const id of sections) counts.set(id, (counts.get(id) ?? 0) + count)
    }
    return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count)
  }
}
