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
