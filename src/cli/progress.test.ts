import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openProgress, progressLine } from './progress.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

test.each([
  [0, 1_000, 0, '0 of 1,000 articles, 0.0/s'],
  [412, 1_000, 2_000, '412 of 1,000 articles, 206/s, 3 s left'],
  [10, 10_000, 10_000, '10 of 10,000 articles, 1.0/s, 167 min left'],
  [5_000, undefined, 1_000, '5,000 articles, 5,000/s'],
])('%i of %s after %i ms', (done, of, ms, line) => {
  expect(progressLine('articles', done, of, ms)).toBe(line)
})

test('where nobody looks on, there is a line every five seconds', () => {
  const told: string[] = []
  const { at } = openProgress({ tell: (text) => void told.push(text), live: false })
  for (let done = 1; done <= 110; done++) {
    at('articles', done, 200)
    vi.advanceTimersByTime(100)
  }
  expect(told).toEqual([
    '51 of 200 articles, 10/s, 15 s left\n',
    '101 of 200 articles, 10/s, 10 s left\n',
  ])
})

test('where somebody does, one line is written over, and cleared at the end', () => {
  const told: string[] = []
  const { at, end } = openProgress({ tell: (text) => void told.push(text), live: true })
  vi.advanceTimersByTime(1_000)
  at('articles', 1)
  at('articles', 2)
  vi.advanceTimersByTime(200)
  at('articles', 3)
  end()
  expect(told).toHaveLength(3)
  expect(told.join('')).not.toContain('\n')
})
