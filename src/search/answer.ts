import type { Id } from '#base'

/** What a reader asks; any text at all is understood somehow. */
export type Question = {
  /** Words, "phrases", -exclusions, OR. */
  text: string
  sectionId?: Id<'section'> | undefined
  topicId?: Id<'topic'> | undefined
  kind?: string | undefined
  /** Published at this instant or later; epoch milliseconds. */
  from?: number | undefined
  /** Published before this instant; epoch milliseconds. */
  to?: number | undefined
  /** By relevance at first. Only the newest-first order leads to the end of a very long answer. */
  order?: 'relevance' | 'newest' | undefined
  /** The cursor of the page before. */
  after?: string | undefined
  /** At most 50; 10 at first. */
  limit?: number | undefined
}

/** A piece of text, and whether it is one of the words that were asked for. */
export type Piece = { text: string; mark: boolean }

export type Hit = {
  id: Id<'article'>
  path: string
  publishedAt: number
  score: number
  headline: Piece[]
  /** An excerpt of the standfirst or the body. */
  text: Piece[]
}

export type Facets = {
  sections: { id: Id<'section'>; count: number }[]
  /** Newest first, by the calendar of the paper. */
  years: { year: number; count: number }[]
}

export type Answer = {
  hits: Hit[]
  /** Whether every hit has all that was asked for; if not, nothing has, or too little. */
  match: 'all' | 'some'
  /** How many articles match; with `more`, only the newest ones were counted. */
  total: { count: number; more: boolean }
  /** Counted over the same articles as the total. */
  facets: Facets
  /** The question with its likely typing slips corrected, if there are few hits or none. */
  suggestion?: string
  /** Where the next page begins; none after the last. */
  cursor?: string
}

export const NOTHING: Answer = {
  hits: [],
  match: 'all',
  total: { count: 0, more: false },
  facets: { sections: [], years: [] },
}
