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
/** For each beginning and length, only the most frequent spellings are compared. */
const COMPARED = 1_500
/** In an archive of so many articles, what stands in only one of them is no word to suggest. */
const LARGE = 1_000

type Spelling = { form: string; articles: number }

const columns = 'select form, articles from spelling'
const rest = 'length(folded) = ? and articles >= ? order by articles desc limit ?'

function openSpellings(db: SqliteFile) {
  const beginning = db.prepare(`${columns} where substr(folded, 1, 1) = ? and ${rest}`)
  const end = db.prepare(`${columns} where substr(folded, -3) = ? and ${rest}`)
  const same = db.prepare('select sum(articles) articles from spelling where folded = ?')
  return {
    articlesWith: (folded: string): number => Number(same.get(folded)?.articles ?? 0),
    /** Spellings that begin or end as this one does, and are nearly as long. */
    near(folded: string, slips: number, atLeast: number): Spelling[] {
      const found: unknown[] = []
      for (let length = folded.length - slips; length <= folded.length + slips; length++) {
        for (const letter of new Set(folded.slice(0, 2))) {
          found.push(...beginning.all(letter, length, atLeast, COMPARED))
        }
        found.push(...end.all(folded.slice(-3), length, atLeast, COMPARED))
      }
      return found as Spelling[]
    },
  }
}

/** The likeliest word of the archive that was meant, if it is not this one. */
function likelier(reading: Reading, word: string): string | undefined {
  const folded = fold(word)
  if (folded.length < SHORTEST) return undefined
  const spellings = openSpellings(reading.db)
  const known = spellings.articlesWith(folded)
  const slips = folded.length < TWO_SLIPS_FROM ? 1 : 2
  const atLeast = Math.max(known * MORE_FREQUENT, reading.size().articles < LARGE ? 1 : 2)
  const [best] = spellings
    .near(folded, slips, atLeast)
    .map((one) => ({ ...one, distance: slipsBetween(folded, fold(one.form), slips) }))
    .filter(({ distance }) => distance > 0 && distance <= slips)
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
