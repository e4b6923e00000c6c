import type { Published } from '#articles'
import { excerpt } from '#document'
import { type House, lineage } from '../house.ts'
import type { Site } from '../site.ts'
import type { Head } from '../views/frame/head.tsx'

const LONGEST = 200

/** What the page of an article says of itself. */
export async function headOf(_: Site, house: House, article: Published): Promise<Head> {
  const { searchTitle, searchDescription, standfirst, body, noindex, canonicalUrl } = article
  const section = lineage(house, article.sectionId).at(-1)
  return {
    title: searchTitle || article.headline,
    description: searchDescription || standfirst || excerpt(body, LONGEST),
    path: article.path,
    style: 'article',
    noindex,
    ...(canonicalUrl !== null && { canonical: canonicalUrl }),
    feeds: section ? [{ title: section.name, list: section.path }] : [],
  }
}
