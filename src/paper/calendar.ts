/** A day as people name it; months count from 1. */
export type Day = { year: number; month: number; day: number }
/** A day, a month, or a year. */
export type DatePart = { year: number; month?: number | undefined; day?: number | undefined }

const inZone = (instant: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)

/** The day on which this instant (epoch ms) falls in a time zone. */
export function dayOf(instant: number, zone: string): Day {
  const { year, month, day } = inZone(instant, zone)
  return { year, month, day }
}

/** From the first instant of a day, month or year in a time zone to the first after it (epoch ms). */
export function spanOf(part: DatePart, zone: string): { from: number; to: number } {
  const { year, month = 1, day = 1 } = part
  const first = Temporal.PlainDate.from({ year, month, day })
  const next = first.add(part.day ? { days: 1 } : part.month ? { months: 1 } : { years: 1 })
  const start = (date: Temporal.PlainDate): number => date.toZonedDateTime(zone).epochMilliseconds
  return { from: start(first), to: start(next) }
}
