import { expect, test } from 'vitest'
import { isRead } from './reading.ts'

test.each([
  [4999, true, false],
  [5000, true, true],
  [14_999, false, false],
  [15_000, false, true],
])('%i ms in sight, scrolled %s: read %s', (visible, scrolled, read) => {
  expect(isRead(visible, scrolled)).toBe(read)
})
