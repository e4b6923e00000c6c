import type { Published } from '#articles'
import { excerpt } from '#document'
import { articleData, type Known } from '../data/article.ts'
import { imagesOf } from '../data/images.ts'
import { articleMetas } from '../data/metas.ts'
import { type House, lineage } from '../house.ts'
import type { Site } from '../site.ts'
import type { Head } from '../views/frame/head.tsx'

const LONGEST = 200

async function knownOf(site: Site, house: House, article: Published): Promise<Known> {
  const { links, media, people, paper } = site
  const { searchDescription, standfirst, body, leadPictureId, bylines, topicIds } = article
  const personIds = bylines.flatMap(({ personId }) => personId ?? [])
  const [lead, persons, topics] = await Promise.all([
    leadPictureId ? media.picture(leadPictureId) : undefined,
    people.persons([...new Set(personIds)]),
    paper.topics(topicIds),
  ])
  return {
    ...{ links, house, article, topics, people: persons },
    images: imagesOf(links, article, lead),
    description: searchDescription || standfirst || excerpt(body, LONGEST),
  }
}

/** What the page of an article says of itself. */
export async function headOf(site: Site, house: House, article: Published): Promise<Head> {
  const { searchTitle, headline, path, kind, noindex, canonicalUrl, commentPolicy } = article
  const section = lineage(house, article.sectionId).at(-1)
  const talks = kind !== 'page' && commentPolicy !== 'off'
  const known = await knownOf(site, house, article)
  return {
    title: searchTitle || headline,
    description: known.description,
    ...{ path, noindex, style: 'article', data: articleData(known) },
    ...(kind !== 'page' && { metas: articleMetas(known) }),
    ...(talks && {
      talk: { title: house.locale.say('lists.feedComments', { headline }), list: path },
    }),
    ...(canonicalUrl !== null && { canonical: canonicalUrl }),
    feeds: section ? [{ title: section.name, list: section.path }] : [],
  }
}
