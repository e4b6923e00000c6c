import { expect, test } from 'vitest'
import { monthTags } from './tags.ts'

test.each([
  ['2026-01-31T23:00Z', '2026-02-28T23:00Z', ['month:2026-01', 'month:2026-02']],
  ['2026-01-01T00:00Z', '2026-02-01T00:00Z', ['month:2026-01']],
  ['2026-05-05T05:05Z', '2026-05-05T05:05Z', ['month:2026-05']],
  ['1969-12-31T12:00Z', '1970-01-01T12:00Z', ['month:1969-12', 'month:1970-01']],
  ['1990-01-01T00:00Z', '2026-01-01T00:00Z', ['list:all']],
])('from %s to %s', (from, to, tags) =>
  expect(monthTags(Date.parse(from), Date.parse(to))).toEqual(tags),
)

test('a year of any time zone touches thirteen months', () => {
  const tags = monthTags(Date.parse('2025-12-31T23:00Z'), Date.parse('2026-12-31T23:00Z'))
  expect([tags.length, tags[0], tags.at(-1)]).toEqual([13, 'month:2025-12', 'month:2026-12'])
})
