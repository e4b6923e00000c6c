/** What a query asks of the index: stems for words, and expressions of FTS5 for those. */
import type { Lexicon } from './lexicon.ts'
import type { Query, Term } from './query.ts'
import { wordsOf } from './words.ts'

/** One word: any of these stems will do. */
export type Slot = readonly string[]
/** Words that stand in this order, most often only one. */
export type Unit = readonly Slot[]
export type Meaning = { groups: Unit[][]; not: Unit[] }

/** A phrase whose words have several stems each is asked in so many ways at most. */
const WAYS = 8

/** Puts stems for words. Stop words outside of quotation marks are left out, unless nothing else
 * is there. */
export function understand({ groups, not }: Query, lexicon: Lexicon): Meaning {
  const unit = ({ text }: Term): Unit => wordsOf(text).map((word) => lexicon.stems(word.text))
  const isStop = (term: Term): boolean => !term.quoted && lexicon.isStop(term.text)
  const telling = groups.filter((group) => !group.every(isStop))
  const asked = telling.length > 0 ? telling : groups
  const full = (units: Unit[]) => units.filter((one) => one.length > 0)
  return {
    groups: asked.map((group) => full(group.map(unit))).filter((group) => group.length > 0),
    not: full(not.map(unit)),
  }
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
const either = (parts: readonly string[]): string =>
  parts.length === 1 ? String(parts[0]) : `(${parts.join(' OR ')})`

function expressUnit(unit: Unit): string {
  let ways: string[][] = [[]]
  for (const slot of unit) {
    ways = ways.flatMap((way) => slot.map((stem) => [...way, stem])).slice(0, WAYS)
  }
  return either(ways.map((way) => quote(way.join(' '))))
}

/** All groups, in order. */
export const expressAll = ({ groups }: Meaning): string =>
  groups.map((group) => either(group.map(expressUnit))).join(' AND ')

/** Any of these words. */
export const expressAny = (slots: readonly Slot[]): string =>
  either(slots.map((slot) => expressUnit([slot])))

/** The words as they were typed, one after the other; nothing, where that says no more than all. */
export function expressPhrase({ groups }: Meaning): string | undefined {
  if (groups.length < 2 || groups.some((group) => group.length > 1)) return undefined
  return expressUnit(groups.flatMap(([unit = []]) => unit))
}

/** What was asked for, but with none of what was not wanted, and filed where it should be. */
export function narrow(asked: string, not: readonly Unit[], filings: readonly string[]): string {
  const wanted = [...(asked ? [`(${asked})`] : []), ...filings.map(quote)].join(' AND ')
  return not.length > 0 ? `(${wanted}) NOT ${either(not.map(expressUnit))}` : wanted
}

/** Each word that was asked for, once. */
export function slotsOf({ groups }: Meaning): Slot[] {
  const slots = groups.flat().flatMap((unit) => [...unit])
  return [...new Map(slots.map((slot) => [slot.join(' '), slot])).values()]
}
