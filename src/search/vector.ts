/** A document as numbers: which words it has and how often, so that ranking reads no text. */

/** What a word in each field counts; tuned on the Cranfield collection (bench/search.ts). */
const WEIGHTS = { headline: 3, standfirst: 2, body: 1, bylines: 2, topics: 2 }
export type Field = keyof typeof WEIGHTS
export const FIELDS = Object.keys(WEIGHTS) as Field[]
export const weightOf = (field: Field): number => WEIGHTS[field]

export type Vector = { length: number; hashes: Uint32Array; counts: Uint8Array }

const MOST = 255
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over UTF-16 units: 32 bits that stand for a stem. */
export function hashOf(stem: string): number {
  let hash = OFFSET
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), PRIME)
  return hash >>> 0
}

/** The length, the hashes in rising order, then their counts. */
export function encode(counts: ReadonlyMap<string, number>, length: number): Uint8Array {
  // A hash and its count in one number sort as numbers do, which is fast.
  const pairs = Float64Array.from(counts, ([stem, count]) => {
    return hashOf(stem) * (MOST + 1) + Math.min(count, MOST)
  }).sort()
  const bytes = new Uint8Array(4 + pairs.length * 5)
  const numbers = new Uint32Array(bytes.buffer, 0, 1 + pairs.length)
  numbers[0] = length
  pairs.forEach((pair, i) => {
    numbers[i + 1] = Math.floor(pair / (MOST + 1))
    bytes[numbers.byteLength + i] = pair % (MOST + 1)
  })
  return bytes
}

export function decode(bytes: Uint8Array): Vector {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const size = Math.floor((own.byteLength - 4) / 5)
  const numbers = new Uint32Array(own.buffer, own.byteOffset, 1 + size)
  const counts = new Uint8Array(own.buffer, own.byteOffset + numbers.byteLength, size)
  return { length: numbers[0] ?? 0, hashes: numbers.subarray(1), counts }
}

/** How often the document has the word, weighted by field; 0 if not. */
export function countIn({ hashes, counts }: Vector, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle] ?? 0
    if (found === hash) return counts[middle] ?? 0
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return 0
}
