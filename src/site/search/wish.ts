import type { SearchWish } from '#links'
import type { Locale } from '#locale'
import { type Section, spanOf } from '#paper'
import type { Question } from '#search'

/** The kinds of articles that a search may be narrowed to. */
export const KINDS = ['news', 'opinion', 'explainer', 'interview', 'review', 'pictures'] as const

/** What an address asks for, as far as it makes sense. */
export type Asked = Required<Pick<SearchWish, 'q' | 'section' | 'kind' | 'from' | 'to'>> & {
  newest: boolean
  after: string
  /** Days that no calendar has. */
  wrong: { from: boolean; to: boolean }
}

const LONGEST = 400
const PER_PAGE = 20
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

type Params = (name: string) => string | undefined

/** The day that is written; undefined if no calendar has it. */
function dayIn(text: string) {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (!year || !month || !day) return undefined
  const real = new Date(Date.UTC(year, month - 1, day))
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined
  return { year, month, day }
}

/** Reads an address; odd values are left aside. */
export function readAsked(param: Params): Asked {
  const text = (name: string): string => (param(name) ?? '').toWellFormed().trim()
  const [from, until] = [text('from'), text('to')]
  const kind = text('kind')
  return {
    ...{ q: text('q').slice(0, LONGEST), section: text('section'), from, to: until },
    kind: KINDS.some((one) => one === kind) ? kind : '',
    newest: text('order') === 'newest',
    after: text('after'),
    wrong: { from: from !== '' && !dayIn(from), to: until !== '' && !dayIn(until) },
  }
}

/** Sections are named in addresses by their path, without its slash. */
export const nameOf = ({ path }: Section): string => path.slice(1)

/** The same in the terms of the search. */
export function questionOf(
  asked: Asked,
  sections: readonly Section[],
  { timeZone }: Locale,
): Question {
  const section = sections.find((one) => nameOf(one) === asked.section)
  const [from, to] = [dayIn(asked.from), dayIn(asked.to)]
  return {
    text: asked.q,
    limit: PER_PAGE,
    order: asked.newest ? 'newest' : 'relevance',
    sectionId: section?.id,
    kind: asked.kind || undefined,
    from: from && spanOf(from, timeZone).from,
    to: to && spanOf(to, timeZone).to,
    after: asked.after || undefined,
  }
}

/** The wish behind an address, to change one thing of and link to. */
export const wishOf = ({ q, section, kind, from, to, newest }: Asked): SearchWish => ({
  ...{ q, section, kind, from, to },
  ...(newest && { order: 'newest' as const }),
})
