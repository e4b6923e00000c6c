import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoIn, offsetOf, startOfDay, startOfNextDay, todayOf } from './zone.ts'

const A_DAY = 86_400_000
const zones = [
  ...['UTC', 'Europe/Oslo', 'America/New_York', 'America/Sao_Paulo', 'America/Havana'],
  ...['Africa/Cairo', 'Asia/Beirut', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Kiritimati'],
  ...['Australia/Lord_Howe', 'Atlantic/Azores', 'Asia/Tehran'],
]

test('right after midnight it is the new day, in the paper’s zone', () => {
  const midnight = Date.parse('2024-07-11T22:00:00Z')
  expect(todayOf(midnight - 1, 'Europe/Oslo')).toEqual({ year: 2024, month: 7, day: 11 })
  expect(todayOf(midnight, 'Europe/Oslo')).toEqual({ year: 2024, month: 7, day: 12 })
  expect(todayOf(midnight, 'UTC')).toEqual({ year: 2024, month: 7, day: 11 })
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
  const start = startOfDay({ year, month, day }, zone)
  expect(startOfNextDay(start, zone) - start).toBe(hours * 3_600_000)
  expect(startOfNextDay(start - 1, zone)).toBe(start)
})

test('a day that a country left out has no length', () => {
  const left = { year: 2011, month: 12, day: 30 }
  const start = startOfDay(left, 'Pacific/Apia')
  expect(startOfDay({ ...left, day: 31 }, 'Pacific/Apia')).toBe(start)
  expect(startOfNextDay(start - 1, 'Pacific/Apia')).toBe(start)
  expect(todayOf(start, 'Pacific/Apia').day).toBe(31)
})

test('clocks put back over midnight do not make yesterday’s end lie in the past', () => {
  const second = Date.parse('2010-11-07T03:00:00Z') // 23:30, an hour after the day had begun once
  expect(todayOf(second, 'America/St_Johns').day).toBe(6)
  expect(startOfNextDay(second, 'America/St_Johns')).toBe(Date.parse('2010-11-07T03:30:00Z'))
})

test('a date holds until the next day begins, anywhere at any time', () => {
  const from = Date.UTC(1975, 0)
  const moments = fc.integer({ min: from, max: Date.UTC(2040, 0) })
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (zone, ms) => {
      const next = startOfNextDay(ms, zone)
      expect(next).toBeGreaterThan(ms)
      expect(next - ms).toBeLessThanOrEqual(1.1 * A_DAY)
      expect(todayOf(next - 1, zone)).toEqual(todayOf(ms, zone))
      expect(todayOf(next, zone)).not.toEqual(todayOf(ms, zone))
    }),
    { numRuns: 300 },
  )
})

test('days and months may run over', () => {
  expect(startOfDay({ year: 2024, month: 13, day: 1 }, 'Europe/Oslo')).toBe(
    startOfDay({ year: 2025, month: 1, day: 1 }, 'Europe/Oslo'),
  )
})

test.each([
  ['2024-07-12T07:15:00Z', 'Europe/Oslo', '2024-07-12T09:15:00+02:00'],
  ['2024-01-12T07:15:00.999Z', 'America/St_Johns', '2024-01-12T03:45:00-03:30'],
  ['2024-01-12T07:15:00Z', 'UTC', '2024-01-12T07:15:00+00:00'],
  ['1871-05-01T12:00:00Z', 'Europe/Berlin', '1871-05-01T12:53:00+00:53'],
])('%s in %s is %s', (utc, zone, written) => expect(isoIn(Date.parse(utc), zone)).toBe(written))

test('what is written means the same moment, however odd the offset of old', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.date({ min: new Date(0), noInvalidDate: true }),
      (zone, date) => {
        const ms = Math.floor(Math.min(date.getTime(), Date.UTC(2100, 0)) / 1000) * 1000
        expect(Date.parse(isoIn(ms, zone))).toBe(ms)
      },
    ),
  )
})

test('a zone may be ahead by half an hour', () => {
  expect(offsetOf(0, 'Asia/Kolkata')).toBe(5.5 * 3_600_000)
})
