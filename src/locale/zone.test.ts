import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoIn } from './zone.ts'

const zones = [
  ...['UTC', 'Europe/Oslo', 'America/New_York', 'America/Sao_Paulo', 'America/Havana'],
  ...['Africa/Cairo', 'Asia/Beirut', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Kiritimati'],
  ...['Australia/Lord_Howe', 'Atlantic/Azores', 'Asia/Tehran'],
]

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
