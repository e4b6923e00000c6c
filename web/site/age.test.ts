import { expect, test } from 'vitest'
import { ageIn } from './age.ts'

const MINUTE = 60_000

test.each([
  ['en', 6.9 * MINUTE, '6 minutes ago'],
  ['en', 59 * MINUTE, '59 minutes ago'],
  ['en', 60 * MINUTE, '1 hour ago'],
  ['ar', 3 * MINUTE, 'قبل 3 دقائق'],
  ['en', 24 * 60 * MINUTE, undefined],
  ['en', -MINUTE, undefined],
  ['en', Number.NaN, undefined],
])('%s, %i ms', (language, ms, words) => {
  expect(ageIn(language, ms)).toBe(words)
})
