import { renderToString } from 'preact-render-to-string'
import { type Id, Refusal } from '#base'
import type { App, Context } from '#http'
import { type ArchiveAddress, readArchive, readList, to } from '#links'
import { spanOf } from '#paper'
import type { Part, Plan } from '#press'
import { asIs } from './entries.ts'
import type { House } from './house.ts'
import { checkOlder, leadOn, type Older, olderAddress } from './older.ts'
import type { Site } from './site.ts'
import { ArchiveYears, Months, nameOf } from './views/archive/archive.tsx'
import { DayList } from './views/archive/day-list.tsx'
import { Days } from './views/archive/days.tsx'

const nothing = (): never => {
  throw new Refusal('not-found', 'Nothing was published then.')
}

const addressOf = ({ year, month, day }: ArchiveAddress): string => {
  if (month === undefined) return to.year(year)
  return day === undefined ? to.month(year, month) : to.day(year, month, day)
}

/** The contents of a year, a month or a day; refuses one in which nothing was published. */
async function contents(site: Site, house: House, at: ArchiveAddress, before?: Id<'article'>) {
  const { articles } = site
  const { year, month, day } = at
  if (month === undefined) {
    const months = await articles.archiveYear(year)
    return months.length > 0 ? <Months {...{ house, year, months }} /> : nothing()
  }
  if (day === undefined) {
    const days = await articles.archiveMonth(year, month)
    return days.length > 0 ? <Days {...{ house, year, month, days }} /> : nothing()
  }
  const { from, to: end } = spanOf({ year, month, day }, house.settings.timeZone)
  const { perPage: limit } = house.settings
  const { items, next } = await articles.between(from, end, { before, limit })
  if (items.length === 0) nothing()
  const entries = await site.entries(items.map(asIs))
  return <DayList {...{ house, at: { year, month, day }, entries, older: next }} />
}

function part(site: Site, at: ArchiveAddress, before?: Id<'article'>): Part {
  return {
    key: `archive ${addressOf(at)} ${before ?? ''}`,
    render: async () => {
      const house = await site.frame.house()
      return renderToString(await contents(site, house, at, before))
    },
  }
}

/** The part of a day's list that an address names. */
async function olderAt({ frame }: Site, address: string): Promise<Older> {
  const { list, before } = readList(address)
  const span = spanOf(readArchive(list) ?? nothing(), (await frame.house()).settings.timeZone)
  return { place: 'all', list, before, span }
}

async function archivePlan(site: Site, address: string): Promise<Plan> {
  const { list, before } = readList(address)
  const at = readArchive(list) ?? nothing()
  if (before) await checkOlder(site, await olderAt(site, address))
  const dated = part(site, at, before)
  if (typeof dated !== 'string') await dated.render() // refuses an empty time before a page is begun
  return {
    parts: site.frame.page({
      path: address,
      head: (house) => {
        const title = house.locale.say('lists.archiveOf', { date: nameOf(house, at) })
        return { title, path: address, style: 'front' }
      },
      parts: [dated],
    }),
  }
}

function yearsPlan(site: Site): Plan {
  const years: Part = {
    key: 'archive',
    render: async () => {
      const [house, all] = [await site.frame.house(), await site.articles.archive()]
      return renderToString(<ArchiveYears {...{ house, years: all }} />)
    },
  }
  return {
    parts: site.frame.page({
      path: to.archive,
      head: ({ locale: { say } }) => {
        const [title, description] = [say('lists.archive'), say('lists.archiveIntro')]
        return { title, description, path: to.archive, style: 'front' }
      },
      parts: [years],
    }),
  }
}

const YEAR = '/:year{[0-9]{4}}'
const MONTH = `${YEAR}/:month{[0-9]{2}}`
const DAY = `${MONTH}/:day{[0-9]{2}}`

/** Everything by the day it appeared. */
export function archiveRoutes(app: App, site: Site): void {
  const { press } = site
  app.get(to.archive, (c) => press.page(c, async () => yearsPlan(site)))
  const dated = (c: Context) => {
    const page = press.page(c, () => archivePlan(site, c.req.path))
    return page.catch(leadOn(c, async () => olderAddress(site, await olderAt(site, c.req.path))))
  }
  for (const pattern of [YEAR, MONTH, DAY, `${DAY}/before/:id`]) app.get(pattern, dated)
}
