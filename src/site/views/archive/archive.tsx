import type { ArchiveYear } from '#articles'
import { type ArchiveAddress, to } from '#links'
import type { House } from '../../house.ts'
import { type Crumb, Crumbs } from '../crumbs.tsx'
import { ListTitle } from '../lists/list-title.tsx'

/** 12 July 2024, July 2024, or 2024. */
export function nameOf({ locale }: House, { year, month, day }: ArchiveAddress): string {
  if (month === undefined) return String(year)
  if (day === undefined) return locale.monthYear(year, month)
  return locale.day({ year, month, day })
}

/** The way up from a year, a month or a day. */
export function DateCrumbs({ house, at }: { house: House; at: ArchiveAddress }) {
  const { year, month, day } = at
  const trail: Crumb[] = [{ label: house.locale.say('lists.archive'), path: to.archive }]
  if (month !== undefined) trail.push({ label: String(year), path: to.year(year) })
  if (month !== undefined && day !== undefined) {
    trail.push({ label: house.locale.monthName(month), path: to.month(year, month) })
  }
  return <Crumbs {...{ house, trail, here: nameOf(house, at) }} />
}

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1)

/** Every month of the paper: a line of twelve a year, of which those with articles lead to them. */
export const ArchiveYears = ({ house, years }: { house: House; years: readonly ArchiveYear[] }) => {
  const { locale } = house
  const name = locale.say('lists.archive')
  return (
    <>
      <Crumbs {...{ house, trail: [], here: name }} />
      <ListTitle name={name} description={locale.say('lists.archiveIntro')} />
      {years.length === 0 && <p>{locale.say('lists.none')}</p>}
      {years.map(({ year, months }) => (
        <section key={year} class="year">
          <h2>
            <a href={to.year(year)}>{year}</a>
          </h2>
          <ol class="months">
            {MONTHS.map((month) => (
              <li key={month}>
                {months.includes(month) ? (
                  <a href={to.month(year, month)}>{locale.monthName(month)}</a>
                ) : (
                  <span>{locale.monthName(month)}</span>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

type OfYear = { house: House; year: number; months: readonly { month: number; count: number }[] }

/** The months of a year, with how much each holds. */
export const Months = ({ house, year, months }: OfYear) => {
  const { locale } = house
  return (
    <>
      <DateCrumbs house={house} at={{ year }} />
      <ListTitle name={String(year)} />
      <ul class="counts">
        {months.map(({ month, count }) => (
          <li key={month}>
            <a href={to.month(year, month)}>{locale.monthName(month)}</a>
            <span>{locale.say('lists.count', { count })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
