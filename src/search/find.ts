/** Answers a question from an index file, at a cost that does not grow with common words. */
import { type Answer, NOTHING, type Question } from './answer.ts'
import { countYears, openSections } from './facets.ts'
import { filed } from './filing.ts'
import { hitsFor } from './hits.ts'
import { expressAll, expressAny, type Meaning, narrow, slotsOf, understand } from './meaning.ts'
import { afterCursor, cursorAt } from './page.ts'
import { firstPlaceAt } from './place.ts'
import { best } from './pool.ts'
import { parse } from './query.ts'
import { ALL_TIME, type Reading, type Span } from './reading.ts'
import { suggest } from './suggest.ts'
import { hashOf } from './vector.ts'

/** Up to so many matches are counted. */
const COUNTED = 10_000
const PAGE = 10
const LONGEST_PAGE = 50
/** With so few hits there may be a slip in the question. */
const FEW = 3
/** A question of so many words or more is happy with articles that have most of them, if fewer than
 * so many have them all. */
const LONG = { words: 6, enough: 10 }
/** Where not all words must match, the rarest bring in about so many articles; the others rank. */
const BROUGHT_IN = 1_500

/** What matches: an expression, whether it asks for all, and where it does, newest first. */
type Found = { expression: string; match: Answer['match']; places: number[] }

const spanOf = ({ from, to }: Question): Span => ({
  from: from === undefined ? ALL_TIME.from : firstPlaceAt(from),
  to: to === undefined ? ALL_TIME.to : firstPlaceAt(to),
})

const filingsIn = ({ sectionId, topicId, kind }: Question): string[] => [
  ...(sectionId ? [filed('s', sectionId)] : []),
  ...(topicId ? [filed('t', topicId)] : []),
  ...(kind ? [filed('k', kind)] : []),
]

/** The rarest words, as many as bring in enough. */
function rarest(meaning: Meaning, { lexicon }: Reading) {
  const slots = slotsOf(meaning).map((slot) => {
    const known = slot.map((stem) => lexicon.frequency(hashOf(stem)))
    return { slot, articles: known.reduce((sum, articles) => sum + articles, 0) }
  })
  const known = slots.filter(({ articles }) => articles > 0)
  let sum = 0
  const chosen = known
    .toSorted((a, b) => a.articles - b.articles)
    .filter(({ articles }) => {
      const brought = sum
      sum += articles
      return brought === 0 || brought + articles <= BROUGHT_IN
    })
  return chosen.map(({ slot }) => slot)
}

function findPlaces(meaning: Meaning, question: Question, reading: Reading): Found[] {
  const filings = filingsIn(question)
  const span = spanOf(question)
  const find = (match: Answer['match'], asked: string): Found => {
    const expression = narrow(asked, meaning.not, filings)
    return { match, expression, places: reading.places(expression, span, COUNTED + 1) }
  }
  const all = find('all', expressAll(meaning))
  const words = slotsOf(meaning).length
  if (all.places.length >= (words >= LONG.words ? LONG.enough : 1) || words < 2) return [all]
  const some = rarest(meaning, reading)
  return some.length > 0 ? [all, find('some', expressAny(some))] : [all]
}

/** Finds what the question asks for; any string is a question. */
export function find(reading: Reading, question: Question, timeZone: string): Answer {
  const query = parse(question.text)
  const meaning = understand(query, reading.lexicon)
  if (meaning.groups.length === 0 && filingsIn(question).length === 0) return NOTHING
  const found = findPlaces(meaning, question, reading)
  const [all] = found
  const chosen = found.at(-1)
  if (!all || !chosen) return NOTHING
  const counted = chosen.places.slice(0, COUNTED)
  const suggestion = all.places.length <= FEW ? suggest(reading, query, question.text) : undefined
  return {
    ...pageOf(reading, question, meaning, chosen),
    match: chosen.match,
    total: { count: counted.length, more: chosen.places.length > COUNTED },
    facets: {
      sections: openSections(reading.db)(counted),
      years: countYears(counted, timeZone),
    },
    ...(suggestion ? { suggestion } : {}),
  }
}

function pageOf(reading: Reading, question: Question, meaning: Meaning, found: Found) {
  const size = Math.min(Math.max(Math.trunc(question.limit ?? PAGE) || PAGE, 1), LONGEST_PAGE)
  const newestFirst = question.order === 'newest' || meaning.groups.length === 0
  const ranked = newestFirst
    ? newestAfter(reading, question, found, size + 1)
    : afterCursor(best(reading, found, meaning), question.after)
  const page = ranked.slice(0, size)
  const last = page.at(-1)
  const cursor = last && ranked.length > size ? cursorAt(last) : undefined
  return { hits: hitsFor(reading, page, meaning), ...(cursor ? { cursor } : {}) }
}

function newestAfter(reading: Reading, question: Question, found: Found, limit: number) {
  const span = spanOf(question)
  const after = Number(question.after?.split('.')[1])
  const to = Number.isSafeInteger(after) ? Math.min(after, span.to) : span.to
  const places = reading.places(found.expression, { from: span.from, to }, limit)
  return places.map((place) => ({ place, score: 0, position: 0 }))
}
