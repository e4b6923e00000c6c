/** What a reader's line means, before anything is known of the index. Every string means something. */

/** One thing that must or must not be there: a word, or words in this order. */
export type Term = { text: string; quoted: boolean; start: number; end: number }
/** Of each group one term must match, and none of the others. */
export type Query = { groups: Term[][]; not: Term[] }

const LONGEST = 400
const MOST_TERMS = 24
const PARTS = /(-)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu
const OR = /^(OR|\|)$/
const LETTER = /[\p{L}\p{N}]/u

/** Reads words, "phrases", -exclusions and OR; looks at the first 400 characters. */
export function parse(text: string): Query {
  const query: Query = { groups: [], not: [] }
  let or = false
  for (const part of [...text.slice(0, LONGEST).toWellFormed().matchAll(PARTS)].slice(
    0,
    MOST_TERMS,
  )) {
    const [whole, minus, quoted, bare] = part
    const end = part.index + whole.length
    const term = {
      text: quoted ?? bare ?? '',
      quoted: quoted !== undefined,
      start: part.index,
      end,
    }
    if (bare && OR.test(bare) && !minus) or = query.groups.length > 0
    else if (LETTER.test(term.text)) {
      place(query, term, minus !== undefined, or)
      or = false
    }
  }
  return query
}

function place(query: Query, term: Term, not: boolean, or: boolean): void {
  const last = query.groups.at(-1)
  if (not) query.not.push(term)
  else if (or && last) last.push(term)
  else query.groups.push([term])
}
