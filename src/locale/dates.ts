import { type Day, isoIn, todayOf } from './zone.ts'

/** Writes dates in a language (a tag for Intl) and time zone. Moments are epoch milliseconds. */
export function openDates(tag: string, timeZone: string, comma: string) {
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone): Format => {
    let made: Intl.DateTimeFormat | undefined
    return (ms) => {
      made ??= new Intl.DateTimeFormat(tag, { timeZone: zone, ...options })
      return made.format(ms)
    }
  }
  const weekday = format({ weekday: 'long' })
  const date = format(long)
  const dayAndMonth = format({ day: 'numeric', month: 'long' })
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const [month, yearAndMonth] = [
    format({ month: 'long' }, 'UTC'),
    format({ month: 'long', year: 'numeric' }, 'UTC'),
  ]
  const day = format(long, 'UTC')
  const dayOfYear = format({ day: 'numeric', month: 'long' }, 'UTC')
  const zoneIn = (timeZoneName: 'long' | 'short'): Format => {
    let made: Intl.DateTimeFormat | undefined
    return (ms) => {
      made ??= new Intl.DateTimeFormat(tag, { timeZone, timeZoneName })
      return made.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
    }
  }

  const yearOf = (ms: number): number => todayOf(ms, timeZone).year

  return {
    /** 12 July 2024. */
    date,
    /** Friday, 12 July 2024. */
    today: (ms: number): string => `${weekday(ms)}${comma}${date(ms)}`,
    /** 12 July. */
    dayAndMonth,
    /** 09:15. */
    time,
    /** 12 July 2024, 09:15. */
    dateTime: (ms: number): string => `${date(ms)}${comma}${time(ms)}`,
    /** 12 July, 09:15, with its year where that is not the year of the other moment. */
    dayAndTime: (ms: number, beside: number): string =>
      `${(yearOf(ms) === yearOf(beside) ? dayAndMonth : date)(ms)}${comma}${time(ms)}`,
    /** 09:15 of today's, 12 July of this year's, 12 July 2021 of others. */
    shortly: (ms: number, today: Day): string => {
      const then = todayOf(ms, timeZone)
      if (then.year !== today.year) return date(ms)
      return then.month === today.month && then.day === today.day ? time(ms) : dayAndMonth(ms)
    },
    /** Central European Summer Time. */
    zoneName: zoneIn('long'),
    /** CEST. */
    zoneShort: zoneIn('short'),
    /** 2024-07-12T09:15:00+02:00, for machines. */
    iso: (ms: number): string => isoIn(ms, timeZone),
    /** July; months count from 1. */
    monthName: (nth: number): string => month(Date.UTC(2024, nth - 1, 1)),
    /** July 2024; months count from 1. */
    monthYear: (year: number, nth: number): string =>
      yearAndMonth(utc({ year, month: nth, day: 1 })),
    /** 12 July 2024, of a day of the calendar. */
    day: (of: Day): string => day(utc(of)),
    /** 12 July, of a day of the calendar. */
    dayOfYear: (of: Day): string => dayOfYear(utc(of)),
  }
}

type Format = (ms: number) => string

function utc({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}
