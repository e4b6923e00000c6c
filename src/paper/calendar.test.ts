import { expect, test } from 'vitest'
import { dayOf, spanOf } from './calendar.ts'

test.each([
  ['2026-03-28T23:00:00Z', 'Europe/Oslo', { year: 2026, month: 3, day: 29 }],
  ['2026-03-28T22:59:59Z', 'Europe/Oslo', { year: 2026, month: 3, day: 28 }],
  ['2026-01-01T11:00:00Z', 'Pacific/Kiritimati', { year: 2026, month: 1, day: 2 }],
  ['1969-12-31T23:59:59Z', 'UTC', { year: 1969, month: 12, day: 31 }],
])('%s in %s', (instant, zone, day) => expect(dayOf(Date.parse(instant), zone)).toEqual(day))

test.each([
  [{ year: 2026, month: 3, day: 29 }, 'Europe/Oslo', 23],
  [{ year: 2026, month: 10, day: 25 }, 'Europe/Oslo', 25],
  [{ year: 2018, month: 11, day: 4 }, 'America/Sao_Paulo', 23], // it began at one o’clock
  [{ year: 2024, month: 2 }, 'UTC', 29 * 24],
  [{ year: 2024 }, 'UTC', 366 * 24],
])('%j in %s has %i hours', (part, zone, hours) => {
  const { from, to } = spanOf(part, zone)
  expect((to - from) / 3_600_000).toBe(hours)
  expect(dayOf(from, zone)).toMatchObject(part)
  expect(dayOf(to - 1, zone)).toMatchObject(part)
})

test.each([
  ['Europe/Oslo', '2024-03-31', 23, 'summer time begins'],
  ['Europe/Oslo', '2024-10-27', 25, 'summer time ends'],
  ['Europe/Oslo', '2024-07-12', 24, 'an ordinary day'],
  ['America/Sao_Paulo', '2018-11-04', 23, 'midnight itself is skipped'],
  ['Africa/Cairo', '2024-04-26', 23, 'midnight itself is skipped'],
  ['America/Havana', '2024-11-03', 25, 'midnight comes twice'],
  ['Australia/Lord_Howe', '2024-04-07', 24.5, 'half an hour'],
])('in %s %s has %d hours: %s', (zone, date, hours) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const { from, to } = spanOf({ year, month, day }, zone)
  expect(to - from).toBe(hours * 3_600_000)
})
