import type { Id } from '#base'
import { pathTag, type Section } from '#paper'
import { type Article, type ChangeKind, CORRECTING, isPublished, type Teaser } from './article.ts'
import { differ } from './content.ts'

export const articleTag = (id: Id<'article'>): string => `article:${id}`
export const teaserTag = (id: Id<'article'>): string => `teaser:${id}`
export const listTag = (place: string): string => `list:${place}`
/** What was corrected, and in which words. */
export const CORRECTIONS = 'corrections'
/** What was published in one month, by the calendar of UTC. */
const monthTag = (instant: number): string => `month:${new Date(instant).toISOString().slice(0, 7)}`

/** The months that a span of time (epoch ms) touches; of a very long one, all that is listed. */
export function monthTags(from: number, to: number): string[] {
  const last = new Date(Math.max(from, to - 1))
  const month = new Date(from)
  const tags: string[] = []
  while (month <= last && tags.length < 15) {
    tags.push(monthTag(month.getTime()))
    month.setUTCMonth(month.getUTCMonth() + 1, 1)
    month.setUTCHours(0, 0, 0, 0)
  }
  return month <= last ? [listTag('all')] : tags
}

/** Where an article is listed once it is published. */
export function placesOf(article: Article, sections: readonly Section[]): string[] {
  const { kind, sectionId, storylineId, topicIds, bylines } = article
  if (kind === 'page') return ['kind:page']
  const people = new Set(bylines.map(({ personId }) => personId).filter((id) => id !== null))
  return [
    ...['all', `kind:${kind}`],
    ...sectionPlaces(sectionId, sections),
    ...topicIds.map((id) => `topic:${id}`),
    ...[...people].map((id) => `person:${id}`),
    ...(storylineId ? [`storyline:${storylineId}`] : []),
  ]
}

/** The places of a section and of those it stands under. */
export function sectionPlaces(id: Id<'section'> | null, sections: readonly Section[]): string[] {
  if (!id) return []
  const ancestors = sections.find((section) => section.id === id)?.ancestors ?? []
  return [id, ...ancestors].map((each) => `section:${each}`)
}

/** Of its public life: everything that changes when it comes, or goes. */
export function appearanceTags(article: Article, places: readonly string[]): string[] {
  const { id, path, publishedAt } = article
  return [
    ...[articleTag(id), teaserTag(id), ...places.map(listTag)],
    ...(path ? [pathTag(path)] : []),
    ...(publishedAt === null ? [] : [monthTag(publishedAt)]),
  ]
}

type Shown = Teaser & Pick<Article, 'noindex' | 'canonicalUrl'>
const SHOWN: readonly (keyof Shown)[] = [
  ...(['kind', 'path', 'language', 'headline', 'kicker', 'standfirst', 'sectionId'] as const),
  ...(['storylineId', 'bylines', 'leadPictureId', 'revisedAt', 'words'] as const),
  ...(['noindex', 'canonicalUrl'] as const),
]

/** What a class of change adds to the page of corrections. */
export const correctionTags = (change: ChangeKind | undefined): string[] =>
  CORRECTING.some((kind) => kind === change) ? [CORRECTIONS] : []

/** What a change of a published article changes for readers; of an unpublished one, nothing. */
export function changeTags(
  old: { article: Article; places: readonly string[] },
  now: { article: Article; places: readonly string[] },
): string[] {
  const { article } = now
  if (!isPublished(article) || !isPublished(old.article)) return []
  const paths = new Set([old.article.path, article.path])
  const moved = new Set(old.places).symmetricDifference(new Set(now.places))
  const shown = differ<Shown>(old.article, article, [...SHOWN])
  return [
    articleTag(article.id),
    ...(shown ? [teaserTag(article.id), monthTag(article.publishedAt)] : []),
    ...(paths.size > 1 ? [...paths].map(pathTag) : []),
    ...[...moved].map(listTag),
  ]
}
