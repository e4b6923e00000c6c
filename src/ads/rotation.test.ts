import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRotations } from './rotation.ts'

type Contender = { id: string; weight: number }
const turns = (field: [Contender, ...Contender[]], times: number, random = () => 0) => {
  const next = openRotations({ random })
  return Array.from({ length: times }, () => next('sidebar', field).id)
}
const [three, one] = [
  { id: 'a', weight: 3 },
  { id: 'b', weight: 1 },
]

test('three to one is three to one, and mixed', () => {
  expect(turns([three, one], 8).join('')).toBe('aabaaaba')
  const shown = turns([three, one], 2000, () => 0.7)
  expect(shown.filter((id) => id === 'a')).toHaveLength(1500)
})

test('processes begin at different points of the turn', () => {
  const begin = (random: number) => turns([three, one], 4, () => random).join('')
  expect(new Set([0, 0.3, 0.6, 0.9].map(begin)).size).toBe(4)
})

test('whatever the weights and the beginning, each gets its share to within a turn or two', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 })
  const start = fc.double({ min: 0, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(weights, start, fc.integer({ min: 1, max: 300 }), (given, random, times) => {
      const [first, ...others] = given.map((weight, i) => ({ id: `${i}`, weight }))
      if (!first) return
      const shown = turns([first, ...others], times, () => random)
      const total = given.reduce((sum, weight) => sum + weight)
      for (const [i, weight] of given.entries()) {
        const had = shown.filter((id) => id === `${i}`).length
        expect(Math.abs(had - (times * weight) / total)).toBeLessThan(2)
      }
    }),
    { numRuns: 50 },
  )
})
