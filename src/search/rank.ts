/** Ranking by BM25 over the documents' vectors, then once more by what the best ones have in common. */
import type { Lexicon } from './lexicon.ts'
import type { Slot } from './meaning.ts'
import { countIn, hashOf, type Vector } from './vector.ts'

/** How a word's count and a text's length weigh (BM25); tuned on the Cranfield collection. */
const SATURATION = 2.5
const LENGTH = 0.7
/** The best few tell which words belong to the question, too (Rocchio). */
const BEST = 5
const TELLING = 100
const ADDED = 20
const ADDED_WEIGHT = 0.4
/** Of a shorter question the best know less. */
const WORDS_FOR_THAT = 4
/** Only so many are ranked again. */
const AGAIN = 200

export type Candidate = { place: number; vector: Vector; bonus: number }
export type Ranked = { place: number; score: number }
type Collection = { articles: number; meanLength: number; lexicon: Lexicon }
/** Any of these hashes, at this weight. */
type Weighted = { hashes: readonly number[]; weight: number }

const rarity = (articles: number, having: number): number =>
  Math.log(1 + (Math.max(articles - having, 0) + 0.5) / (having + 0.5))

const saturated = (count: number, length: number, meanLength: number): number =>
  (count * (SATURATION + 1)) /
  (count + SATURATION * (1 - LENGTH + (LENGTH * length) / Math.max(meanLength, 1)))

function scoreOf({ vector, bonus }: Candidate, words: readonly Weighted[], mean: number): number {
  let score = 0
  for (const { hashes, weight } of words) {
    let count = 0
    for (const hash of hashes) count += countIn(vector, hash)
    if (count > 0) score += weight * saturated(count, vector.length, mean)
  }
  return score * bonus
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || b.place - a.place

/** The words of the question, each as heavy as it is rare; their weights make 1 without rarity. */
function weigh(slots: readonly Slot[], { articles, lexicon }: Collection): Weighted[] {
  return slots.map((slot) => {
    const hashes = slot.map(hashOf)
    const having = hashes.reduce((sum, hash) => sum + lexicon.frequency(hash), 0)
    return { hashes, weight: rarity(articles, Math.min(having, articles)) / slots.length }
  })
}

/** The words that the best candidates have in common and the archive has not. */
function feedback(best: readonly (Candidate & Ranked)[], collection: Collection): Weighted[] {
  const { articles, meanLength, lexicon } = collection
  const total = best.reduce((sum, { score }) => sum + score, 0) || 1
  const gains = new Map<number, number>()
  for (const { vector, score } of best) {
    for (const { hash, count } of telling(vector)) {
      const having = lexicon.frequency(hash)
      if (having < 2) continue
      const gain = saturated(count, vector.length, meanLength) * rarity(articles, having)
      gains.set(hash, (gains.get(hash) ?? 0) + (score / total) * gain)
    }
  }
  const added = [...gains].sort(([, a], [, b]) => b - a).slice(0, ADDED)
  const sum = added.reduce((all, [, gain]) => all + gain, 0) || 1
  return added.map(([hash, gain]) => {
    const weight = (gain / sum) * rarity(articles, lexicon.frequency(hash))
    return { hashes: [hash], weight }
  })
}

/** The words a document has most often. */
function telling({ hashes, counts }: Vector): { hash: number; count: number }[] {
  const all = Array.from(hashes, (hash, i) => ({ hash, count: counts[i] ?? 0 }))
  return all.sort((a, b) => b.count - a.count || a.hash - b.hash).slice(0, TELLING)
}

const times = (words: readonly Weighted[], by: number): Weighted[] =>
  words.map(({ hashes, weight }) => ({ hashes, weight: weight * by }))

/** The candidates by how well they answer the question, best first. */
export function rank(
  candidates: readonly Candidate[],
  slots: readonly Slot[],
  collection: Collection,
): Ranked[] {
  const asked = weigh(slots, collection)
  const mean = collection.meanLength
  const score = (words: readonly Weighted[]) => (candidate: Candidate) => {
    return { ...candidate, score: scoreOf(candidate, words, mean) }
  }
  const first = candidates.map(score(asked)).sort(byScore)
  const added = feedback(first.slice(0, BEST), collection)
  const share = ADDED_WEIGHT * Math.min(slots.length / WORDS_FOR_THAT, 1)
  const words = [...times(asked, 1 - share), ...times(added, share)]
  const again = first.slice(0, AGAIN).map(score(words)).sort(byScore)
  return [...again, ...first.slice(AGAIN)].map(({ place, score }) => ({ place, score }))
}
