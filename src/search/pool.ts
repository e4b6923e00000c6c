/** Chooses what is worth ranking: everything, or of a great many matches the newest and those that
 * have the words in the headline or side by side. */
import type { Answer } from './answer.ts'
import { expressAll, expressPhrase, type Meaning, slotsOf } from './meaning.ts'
import { instantOf } from './place.ts'
import { type Candidate, type Ranked, rank } from './rank.ts'
import type { Reading, Span } from './reading.ts'

const MOST = 1_500
const NEWEST = 400
const PROMINENT = 200
/** How much more it counts that the words stand side by side. */
const SIDE_BY_SIDE = 1.5
/** The newest article counts so much more than a very old one; half of it is gone in a year. */
const NEWS = 0.2
const HALF_LIFE_MS = 365 * 86_400_000

type Found = { expression: string; match: Answer['match']; places: readonly number[] }

/** The best of what was found, ranked; at most some 1,200. */
export function best(reading: Reading, found: Found, meaning: Meaning): Ranked[] {
  const all = found.match === 'all'
  // Where only the newest matches were counted, only they are looked through.
  const [newestMatch = 0, oldestMatch = 0] = [found.places.at(0), found.places.at(-1)]
  const span: Span = { from: oldestMatch, to: newestMatch + 1 }
  const inside = (asked: string) =>
    reading.places(`${asked} AND (${found.expression})`, span, PROMINENT)
  const phrase = all ? expressPhrase(meaning) : undefined
  const adjacent = new Set(phrase ? inside(phrase) : [])
  const many = found.places.length > MOST
  const headlines = many && all ? inside(`(headline : (${expressAll(meaning)}))`) : []
  const newest = many ? found.places.slice(0, NEWEST) : found.places
  const places = new Set([...newest, ...headlines, ...adjacent])

  const latest = instantOf(reading.newest())
  const bonusOf = (place: number): number =>
    (adjacent.has(place) ? SIDE_BY_SIDE : 1) *
    (1 + NEWS * 0.5 ** ((latest - instantOf(place)) / HALF_LIFE_MS))
  const candidates: Candidate[] = reading
    .vectors(places)
    .map((one) => ({ ...one, bonus: bonusOf(one.place) }))
  return rank(candidates, slotsOf(meaning), { ...reading.size(), lexicon: reading.lexicon })
}
