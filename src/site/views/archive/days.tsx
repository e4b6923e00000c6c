import { to } from '#links'
import type { House } from '../../house.ts'
import { ListTitle } from '../lists/list-title.tsx'
import { DateCrumbs, nameOf } from './archive.tsx'

type Given = {
  house: House
  year: number
  month: number
  days: readonly { day: number; count: number }[]
}

/** A month as a calendar: days with articles lead to them, with how many there are. */
export const Days = ({ house, year, month, days }: Given) => {
  const { locale } = house
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const counts = new Map(days.map(({ day, count }) => [day, count]))
  return (
    <>
      <DateCrumbs house={house} at={{ year, month }} />
      <ListTitle name={nameOf(house, { year, month })} />
      <ol class="days">
        {Array.from({ length: last }, (_, nth) => {
          const [day, count] = [nth + 1, counts.get(nth + 1)]
          return (
            <li key={day}>
              {count === undefined ? (
                <span>{day}</span>
              ) : (
                <a href={to.day(year, month, day)}>
                  {day} <small>{locale.say('lists.count', { count })}</small>
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
