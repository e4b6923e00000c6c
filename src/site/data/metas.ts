import { type Links, to } from '#links'
import { type House, lineage } from '../house.ts'
import type { Meta } from '../views/frame/head.tsx'
import type { Known } from './article.ts'

const ICON = 512

/** A language as Open Graph writes it: with the country where most of its readers are, if it has none. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region ? `${language}_${region}` : language
}

/** Properties (Open Graph) and names (the others), without those that say nothing. */
const lines = (key: 'property' | 'name', pairs: readonly (readonly [string, string])[]): Meta[] =>
  pairs.flatMap(([name, content]) => (content === '' ? [] : { [key]: name, content }))

type Page = { title: string; description?: string; path: string }

/** How any page looks where it is shared: with the sign of the paper. */
export function pageMetas(links: Links, { settings }: House, { title, description, path }: Page) {
  return [
    ...lines('property', [
      ['og:type', 'website'],
      ['og:title', title || settings.title],
      ['og:description', description ?? ''],
      ['og:url', links.absolute(path)],
      ['og:site_name', settings.title],
      ['og:locale', openGraphLocale(settings.language)],
      ['og:image', links.absolute(to.icon(ICON))],
      ['og:image:width', String(ICON)],
      ['og:image:height', String(ICON)],
      ['og:image:alt', settings.title],
    ]),
    ...lines('name', [['twitter:card', 'summary']]),
  ]
}

/** How an article looks where it is shared: with its picture, or the card that is made for it. */
export function articleMetas({
  links,
  house,
  article,
  people,
  topics,
  images,
  description,
}: Known) {
  const { headline, path, language, publishedAt, revisedAt, sectionId } = article
  const [{ url, width, height, alt }] = images
  const { iso } = house.locale
  const section = lineage(house, sectionId).at(-1)
  return [
    ...lines('property', [
      ['og:type', 'article'],
      ['og:title', headline],
      ['og:description', description],
      ['og:url', links.absolute(path)],
      ['og:site_name', house.settings.title],
      ['og:locale', openGraphLocale(language)],
      ['og:image', url],
      ['og:image:width', String(width)],
      ['og:image:height', String(height)],
      ['og:image:alt', alt],
      ['article:published_time', iso(publishedAt)],
      ['article:modified_time', iso(revisedAt ?? publishedAt)],
      ['article:section', section?.name ?? ''],
      ...people.map(({ slug }) => ['article:author', links.absolute(to.author(slug))] as const),
      ...topics.map(({ name }) => ['article:tag', name] as const),
    ]),
    ...lines('name', [['twitter:card', 'summary_large_image']]),
  ]
}
