import { type Day, dayOf, spanOf } from '#paper'
import { touch } from '#work'
import type { Needs } from './room.ts'
import * as listing from './store-listing.ts'
import { listTag, monthTags } from './tags.ts'

const ALL = 'all'
const MOST_COUNTED = 100_000
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1)

/** A year in which something was published, and the months of it, newest first. */
export type ArchiveYear = { year: number; months: number[] }

export function openArchive({ read, paper }: Pick<Needs, 'read' | 'paper'>) {
  async function countIn(span: { from: number; to: number }): Promise<number> {
    return await listing.count(read, ALL, { ...span, most: MOST_COUNTED })
  }

  return {
    /** The years and months of the paper in which something was published, newest first. It costs one
     * look into the index a month, however many articles there are. */
    async archive(): Promise<ArchiveYear[]> {
      touch(listTag(ALL))
      const { timeZone } = await paper.settings()
      const years: ArchiveYear[] = []
      let last = await listing.lastBefore(read, ALL, Number.MAX_SAFE_INTEGER)
      while (last !== undefined) {
        const { year, month }: Day = dayOf(last, timeZone)
        const known = years.at(-1)
        if (known?.year === year) known.months.push(month)
        else years.push({ year, months: [month] })
        last = await listing.lastBefore(read, ALL, spanOf({ year, month }, timeZone).from)
      }
      return years
    },

    /** How many articles each month of a year has, but for those with none. */
    async archiveYear(year: number): Promise<{ month: number; count: number }[]> {
      const { timeZone } = await paper.settings()
      const { from, to } = spanOf({ year }, timeZone)
      for (const tag of monthTags(from, to)) touch(tag)
      const counts = await Promise.all(
        MONTHS.map(async (month) => {
          return { month, count: await countIn(spanOf({ year, month }, timeZone)) }
        }),
      )
      return counts.filter(({ count }) => count > 0)
    },

    /** How many articles each day of a month has, but for those with none. */
    async archiveMonth(year: number, month: number): Promise<{ day: number; count: number }[]> {
      const { timeZone } = await paper.settings()
      const { from, to } = spanOf({ year, month }, timeZone)
      for (const tag of monthTags(from, to)) touch(tag)
      const counts: { day: number; count: number }[] = []
      for (let at = from; at < to; ) {
        const day = dayOf(at, timeZone)
        const span = spanOf(day, timeZone)
        const count = await countIn(span)
        if (count > 0) counts.push({ day: day.day, count })
        at = span.to
      }
      return counts
    },
  }
}
