import type { Id } from '#base'
import { to } from '#links'
import type { House } from '../../house.ts'
import type { Entry } from '../item.tsx'
import { Lines, Paging } from '../lists/dated.tsx'
import { ListTitle } from '../lists/list-title.tsx'
import { DateCrumbs, nameOf } from './archive.tsx'

type Given = {
  house: House
  at: { year: number; month: number; day: number }
  entries: readonly Entry[]
  older: Id<'article'> | undefined
}

/** What was published on a day, the newest first. */
export const DayList = ({ house, at, entries, older }: Given) => {
  const list = to.day(at.year, at.month, at.day)
  return (
    <>
      <DateCrumbs house={house} at={at} />
      <ListTitle name={nameOf(house, at)} />
      <section class="block">
        <h2 class="out">{house.locale.say('lists.publishedOn', { date: nameOf(house, at) })}</h2>
        <Lines {...{ house, entries }} daily />
        <Paging house={house} list={list} older={older} />
      </section>
    </>
  )
}
