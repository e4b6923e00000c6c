/** Which articles are like one: by the words that tell it from others, and by its topics. */
import type { Id } from '#base'
import { analyse } from './analysis.ts'
import type { SearchDocument } from './document.ts'
import { filed } from './filing.ts'
import { expressAny, narrow } from './meaning.ts'
import { instantOf } from './place.ts'
import { ALL_TIME, type Reading } from './reading.ts'
import { countIn, hashOf, type Vector } from './vector.ts'

const WORDS = 12
/** A word that more than this share of articles has, and more than a handful, tells nothing. */
const COMMON = { share: 0.1, handful: 5 }
/** Compared are so many of the newest articles with its words, as many from before its time, and so
 * many with each of its topics. */
const COMPARED = 200
const TOPICS = 4
const WITH_TOPIC = 100
/** A shared topic counts as much as this share of its words. */
const TOPIC = 0.1
/** Less alike than this is not alike. */
const LEAST = 0.12
/** An article so much older or newer counts half. */
const HALF_LIFE_MS = 2 * 365 * 86_400_000

type Word = { stem: string; hash: number; weight: number }

/** The words that tell this article from others, with weights that make 1. */
function tellingWords(reading: Reading, document: SearchDocument): Word[] {
  const { articles } = reading.size()
  const most = Math.max(articles * COMMON.share, COMMON.handful)
  const words = [...analyse(document).counts].flatMap(([stem, count]) => {
    const hash = hashOf(stem)
    const having = reading.lexicon.frequency(hash)
    const weight = Math.log1p(count) * Math.log1p(articles / Math.max(having, 1))
    return having > 1 && having <= most ? [{ stem, hash, weight }] : []
  })
  const best = words.sort((a, b) => b.weight - a.weight).slice(0, WORDS)
  const sum = best.reduce((all, { weight }) => all + weight, 0)
  return best.map((word) => ({ ...word, weight: word.weight / sum }))
}

/** How much of the words another article has: 0 to 1, as in BM25. */
function share(words: readonly Word[], vector: Vector, meanLength: number): number {
  const slow = 1.2 * (0.25 + (0.75 * vector.length) / Math.max(meanLength, 1))
  return words.reduce((sum, { hash, weight }) => {
    const count = countIn(vector, hash)
    return sum + (weight * count) / (count + slow)
  }, 0)
}

/** How many of the topics each place shares. */
function sharedTopics(reading: Reading, { topicIds }: SearchDocument): Map<number, number> {
  const shared = new Map<number, number>()
  for (const id of topicIds.slice(0, TOPICS)) {
    const expression = narrow('', [], [filed('t', id)])
    for (const place of reading.places(expression, ALL_TIME, WITH_TOPIC)) {
      shared.set(place, (shared.get(place) ?? 0) + 1)
    }
  }
  return shared
}

/** The articles most like this one, best first; never it, nor those excluded. */
export function findLike(
  reading: Reading,
  id: Id<'article'>,
  limit: number,
  excluding: readonly Id<'article'>[],
): Id<'article'>[] {
  const own = reading.placeOf(id)
  const document = own === undefined ? undefined : reading.document(own)
  if (own === undefined || !document) return []
  const words = tellingWords(reading, document)
  const topics = sharedTopics(reading, document)
  const expression = words.length > 0 ? expressAny(words.map(({ stem }) => [stem])) : ''
  const places = new Set(topics.keys())
  for (const to of expression ? [ALL_TIME.to, own] : []) {
    for (const place of reading.places(expression, { from: 0, to }, COMPARED)) places.add(place)
  }
  for (const one of [id, ...excluding]) places.delete(reading.placeOf(one) ?? -1)

  const { meanLength } = reading.size()
  const found = reading.vectors(places).flatMap(({ place, vector }) => {
    const likeness = share(words, vector, meanLength) + TOPIC * (topics.get(place) ?? 0)
    const apart = Math.abs(instantOf(place) - instantOf(own))
    return likeness < LEAST ? [] : [{ place, score: likeness * 0.5 ** (apart / HALF_LIFE_MS) }]
  })
  const best = found.sort((a, b) => b.score - a.score || b.place - a.place).slice(0, limit)
  return best.flatMap(({ place }) => reading.entry(place)?.id ?? [])
}
