import { expect, test } from 'vitest'
import { nextTheme } from './theme-switch.ts'

test('three presses lead back to where one was', () => {
  expect(nextTheme('auto')).toBe('light')
  expect(nextTheme(nextTheme(nextTheme('auto')))).toBe('auto')
})
