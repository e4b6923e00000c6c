import { expect, test } from 'vitest'
import { slipsBetween } from './distance.ts'

test.each([
  ['ferry', 'ferry', 0],
  ['frery', 'ferry', 1],
  ['fery', 'ferry', 1],
  ['ferrry', 'ferry', 1],
  ['verry', 'ferry', 1],
  ['parlaiment', 'parliament', 1],
  ['parlment', 'parliament', 2],
  ['summit', 'ferry', 3],
  ['a', 'abcdef', 3],
  ['', 'ab', 2],
])('from %s to %s', (a, b, slips) => {
  expect(slipsBetween(a, b, 2)).toBe(slips)
  expect(slipsBetween(b, a, 2)).toBe(slips)
})
