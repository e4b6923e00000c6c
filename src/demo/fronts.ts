import type { SectionKey } from './sections.ts'

export type DemoContainer = {
  kind: 'lead' | 'thirds' | 'cards' | 'opinion' | 'storyline' | 'section' | 'columns' | 'briefs'
  title?: string
  /** What fills it up after the articles chosen by hand. */
  section?: SectionKey
  /** Keys of articles, the most important first. */
  articles: readonly string[]
  limit: number
}

/** Which article leads, and what stands around it. */
export const home: readonly DemoContainer[] = [
  {
    kind: 'lead',
    articles: ['beijing-rejects', 'line-4-vote', 'paris-parliament', 'tide-below-quay'],
    limit: 4,
  },
  {
    kind: 'thirds',
    articles: ['more-boxes', 'ariane-6', 'rye-that-waits', 'spain-or-england'],
    limit: 4,
  },
  { kind: 'storyline', articles: [], limit: 3 },
  {
    kind: 'opinion',
    title: 'Opinion',
    section: 'opinion',
    articles: ['empty-chair', 'promise-timetable', 'counted-cranes', 'dull-communique'],
    limit: 4,
  },
  {
    kind: 'section',
    title: 'Halvern',
    section: 'halvern',
    articles: ['skarn-point', 'third-boat', 'bridge-master', 'fish-market-heron', 'no-bells'],
    limit: 6,
  },
  {
    kind: 'columns',
    title: 'World',
    section: 'world',
    articles: ['irreversible', 'five-systems'],
    limit: 3,
  },
  {
    kind: 'columns',
    title: 'Business',
    section: 'business',
    articles: ['long-way-round', 'rents-fall', 'savings-merger'],
    limit: 3,
  },
  {
    kind: 'columns',
    title: 'Culture',
    section: 'culture',
    articles: ['same-book', 'dry-dock'],
    limit: 3,
  },
  {
    kind: 'columns',
    title: 'Politics',
    section: 'politics',
    articles: ['who-sits-where', 'quay-sums', 'harbour-board'],
    limit: 3,
  },
  {
    kind: 'columns',
    title: 'Science',
    section: 'science',
    articles: ['read-a-tide-table', 'varde-dome'],
    limit: 3,
  },
  { kind: 'columns', title: 'Sport', section: 'sport', articles: ['by-a-canvas'], limit: 3 },
  { kind: 'briefs', title: 'In brief', articles: [], limit: 6 },
]

/** The section fronts where an editor has chosen; the others fill by date alone. */
export const sectionFronts: Partial<Record<SectionKey, readonly string[]>> = {
  world: ['beijing-rejects', 'declaration-sentences', 'four-guests', 'paris-parliament'],
  halvern: ['line-4-vote', 'skarn-point', 'tide-below-quay', 'third-boat', 'fish-market-heron'],
  politics: ['who-sits-where', 'quay-sums', 'harbour-board'],
  business: ['more-boxes', 'long-way-round', 'rents-fall'],
  science: ['ariane-6', 'rye-that-waits', 'read-a-tide-table', 'varde-dome'],
  culture: ['dry-dock', 'same-book', 'walk-new-quay'],
}
