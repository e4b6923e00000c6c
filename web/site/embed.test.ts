import { expect, test } from 'vitest'
import { frameAddress } from './embed.ts'

const HERE = 'https://paper.example/a'

test.each([
  ['https://player.example/v/1', 'https://player.example/v/1'],
  ['http://player.example/v/1', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://paper.example/feed', undefined],
  ['/feed', undefined],
  ['', undefined],
])('%s', (given, loads) => {
  expect(frameAddress(given, HERE)).toBe(loads)
})
