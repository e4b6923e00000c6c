/** Corrects typing slips by the words of the archive itself. */
import type { SqliteFile } from '#db'
import { slipsBetween } from './distance.ts'
import { fold } from './fold.ts'
import type { Query, Term } from './query.ts'
import type { Reading } from './reading.ts'
import { wordsOf } from './words.ts'

/** A word must be so many times as frequent as what was typed. */
const MORE_FREQUENT = 5
const SHORTEST = 3
/** Words of fewer letters may have one slip, others two. */
const TWO_SLIPS_FROM = 5
/** Of each beginning and length, so many spellings are compared at most. */
const COMPARED = 2_000
/** Of those that are near, so many are looked up. */
const LIKELY = 200
/** In an archive of so many articles, a word that only one of them has may be a slip itself. */
const LARGE = 1_000

type Spelling = { form: string; folded: string }

function openSpellings(db: SqliteFile) {
  const select = 'select form from spelling where'
  const beginning = db.prepare(
    `${select} substr(folded, 1, 2) = ? and length(folded) = ? limit ${COMPARED}`,
  )
  const end = db.prepare(
    `${select} substr(folded, -3) = ? and length(folded) = ? limit ${COMPARED}`,
  )
  const same = db.prepare('select sum(articles) articles from spelling where folded = ?')
  return {
    articlesWith: (folded: string): number => Number(same.get(folded)?.articles ?? 0),
    /** Spellings that begin or end as this one does, or with two letters swapped, and are nearly as
     * long. */
    near(folded: string, slips: number): Spelling[] {
      const forms = new Set<string>()
      const [a = '', b = ''] = folded
      const beginnings = [...new Set([a + b, b + a])]
      for (let length = folded.length - slips; length <= folded.length + slips; length++) {
        const rows = beginnings.flatMap((two) => beginning.all(two, length))
        for (const { form } of [...rows, ...end.all(folded.slice(-3), length)]) {
          forms.add(String(form))
        }
      }
      return [...forms].map((form) => ({ form, folded: fold(form) }))
    },
  }
}

/** The likeliest word of the archive that was meant, if this one is not of it. */
function likelier(reading: Reading, word: string): string | undefined {
  const folded = fold(word)
  const { articlesWith, near } = openSpellings(reading.db)
  const doubtful = reading.size().articles < LARGE ? 0 : 1
  const known = articlesWith(folded)
  if (folded.length < SHORTEST || known > doubtful) return undefined
  const slips = folded.length < TWO_SLIPS_FROM ? 1 : 2
  const [best] = near(folded, slips)
    .map((one) => ({ ...one, distance: slipsBetween(folded, one.folded, slips) }))
    .filter(({ distance }) => distance > 0 && distance <= slips)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, LIKELY)
    .map((one) => ({ ...one, articles: articlesWith(one.folded) }))
    .filter(({ articles }) => articles > doubtful && articles >= known * MORE_FREQUENT)
    .sort((a, b) => a.distance - b.distance || b.articles - a.articles)
  return best?.form
}

function corrected(reading: Reading, { text }: Term): string {
  let result = ''
  let at = 0
  for (const { text: word, start, end } of wordsOf(text)) {
    result += text.slice(at, start) + (likelier(reading, word) ?? word)
    at = end
  }
  return result + text.slice(at)
}

/** The question with its likely slips corrected; nothing, if there are none. */
export function suggest(reading: Reading, query: Query, question: string): string | undefined {
  const terms = query.groups.flat().toSorted((a, b) => b.start - a.start)
  let suggestion = question
  for (const term of terms) {
    const right = corrected(reading, term)
    if (right === term.text) continue
    const typed = suggestion.slice(term.start, term.end).replace(term.text, () => right)
    suggestion = suggestion.slice(0, term.start) + typed + suggestion.slice(term.end)
  }
  return suggestion === question ? undefined : suggestion
}
