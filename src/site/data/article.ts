import type { Kind, Published } from '#articles'
import { type Body, blocksIn, textOf } from '#document'
import { type Links, to } from '#links'
import type { Locale } from '#locale'
import type { Topic } from '#paper'
import type { Person } from '#people'
import { type House, lineage } from '../house.ts'
import { breadcrumbs, publisherOf } from './house.ts'
import type { Image } from './images.ts'
import { CONTEXT } from './script.ts'

/** An article with all that is told of it. */
export type Known = {
  links: Links
  house: House
  article: Published
  people: readonly Person[]
  topics: readonly Topic[]
  images: readonly [Image, ...Image[]]
  description: string
}

/** Google cuts a headline here. */
const LONGEST = 110
const TYPES: Readonly<Record<Exclude<Kind, 'page'>, string>> = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  interview: 'NewsArticle',
  review: 'ReviewNewsArticle',
  pictures: 'NewsArticle',
  live: 'NewsArticle',
}
const NOTES = new Set(['correction', 'clarification', 'retraction'])

/** What an article is called in all data, wherever it stands. */
const nameOf = ({ id }: Pick<Published, 'id'>): string => `urn:uuid:${id}`

function shortened(headline: string): string {
  if (headline.length <= LONGEST) return headline
  return `${headline.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`
}

const imageData = ({ url, width, height, credit }: Image) => ({
  ...{ '@type': 'ImageObject', url, width, height },
  ...(credit && { creditText: credit }),
})

function authorsOf({ links, house, article, people }: Known): object[] {
  const named = article.bylines.map(({ personId, name, role }) => {
    const person = people.find(({ id }) => id === personId)
    return {
      ...{ '@type': 'Person', name: person?.name ?? name },
      ...(person && { url: links.absolute(to.author(person.slug)) }),
      ...((role || person?.role) && { jobTitle: role || person?.role }),
    }
  })
  return named.length > 0 ? named : [publisherOf(links, house)]
}

const correctionsOf = ({ content }: Body, { iso }: Locale): object[] =>
  [...blocksIn(content)].flatMap((block) => {
    if (block.type !== 'correctionNote' || !NOTES.has(block.attrs.kind)) return []
    const { at } = block.attrs
    const text = textOf(block.content)
    return { '@type': 'CorrectionComment', text, ...(at !== null && { datePublished: iso(at) }) }
  })

function newsData(known: Known, type: string): object {
  const { links, house, article, topics, images, description } = known
  const { headline, kicker, path, language, publishedAt, revisedAt, words, body } = article
  const { dateline, origin, canonicalUrl } = article
  const { iso } = house.locale
  const sections = lineage(house, article.sectionId).map(({ name }) => name)
  const corrections = correctionsOf(body, house.locale)
  return {
    ...{ '@context': CONTEXT, '@type': type, '@id': nameOf(article) },
    headline: shortened(headline),
    ...(kicker && { alternativeHeadline: kicker }),
    ...(description && { description }),
    url: links.absolute(path),
    mainEntityOfPage: canonicalUrl ?? links.absolute(path),
    image: images.map(imageData),
    datePublished: iso(publishedAt),
    dateModified: iso(revisedAt ?? publishedAt),
    author: authorsOf(known),
    publisher: publisherOf(links, house),
    inLanguage: language,
    ...(sections.length > 0 && { articleSection: sections }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    wordCount: words,
    isAccessibleForFree: true,
    ...(dateline && { dateline }),
    ...(origin && { sourceOrganization: { '@type': 'Organization', name: origin } }),
    ...(canonicalUrl && { isBasedOn: canonicalUrl }),
    ...(corrections.length > 0 && { correction: corrections }),
  }
}

function pageData({ links, house, article, description }: Known): object {
  const { headline, path, language, publishedAt, revisedAt } = article
  return {
    ...{ '@context': CONTEXT, '@type': 'WebPage', '@id': nameOf(article) },
    name: headline,
    ...(description && { description }),
    url: links.absolute(path),
    inLanguage: language,
    dateModified: house.locale.iso(revisedAt ?? publishedAt),
    publisher: publisherOf(links, house),
  }
}

/** What machines read of an article (schema.org, as Google asks for it), and the way to it. How many
 * comments it has, `countData` says. */
export function articleData(known: Known): object[] {
  const { links, house, article } = known
  const { kind, headline, path, sectionId } = article
  const own = { name: headline, path }
  if (kind === 'page') return [pageData(known), breadcrumbs(links, house, [own])]
  const trail = [...lineage(house, sectionId), own]
  return [newsData(known, TYPES[kind]), breadcrumbs(links, house, trail)]
}

/** The number of comments on an article, told apart from the rest since it changes more often. */
export const countData = (article: Pick<Published, 'id'>, commentCount: number): object => {
  return { '@context': CONTEXT, '@id': nameOf(article), commentCount }
}
