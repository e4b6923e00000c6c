import { expect, test } from 'vitest'
import { countIn, decode, encode, hashOf } from './vector.ts'

test('a vector gives back what was put in, wherever its bytes begin', () => {
  const counts = new Map(Array.from({ length: 300 }, (_, i) => [`word ${i}`, i + 1] as const))
  const bytes = encode(counts, 4_000)
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  for (const vector of [decode(bytes), decode(shifted.subarray(1))]) {
    expect(vector.length).toBe(4_000)
    for (const [word, count] of counts) {
      expect(countIn(vector, hashOf(word))).toBe(Math.min(count, 255))
    }
    expect(countIn(vector, hashOf('absent'))).toBe(0)
  }
  expect(decode(encode(new Map(), 0)).hashes).toHaveLength(0)
})
