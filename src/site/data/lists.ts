import { to } from '#links'
import type { Person } from '#people'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'
import { breadcrumbs, publisherOf } from './house.ts'
import { CONTEXT } from './script.ts'

type Crumb = { name: string; path: string }
type List = Crumb & { description: string }

/** A list of articles, and the way to it by what stands above. */
export function listData(
  { links }: Pick<Site, 'links'>,
  house: House,
  { name, description, path }: List,
  above: readonly Crumb[] = [],
): object[] {
  const page = {
    ...{ '@context': CONTEXT, '@type': 'CollectionPage', name, url: links.absolute(path) },
    ...(description && { description }),
    inLanguage: house.settings.language,
    publisher: publisherOf(links, house),
  }
  return [page, breadcrumbs(links, house, [...above, { name, path }])]
}

/** Somebody who signs, with a page of their own. */
export async function personData(
  { links, media }: Site,
  house: House,
  { name, slug, role, bio, links: elsewhere, pictureId }: Person,
): Promise<object[]> {
  const path = to.author(slug)
  const picture = pictureId ? await media.picture(pictureId) : undefined
  const file = picture?.renditions.findLast(({ format }) => format !== 'avif')?.file
  const person = {
    ...{ '@type': 'Person', name, url: links.absolute(path) },
    ...(role && { jobTitle: role }),
    ...(bio && { description: bio }),
    ...(file && { image: links.absolute(to.media(file)) }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    worksFor: publisherOf(links, house),
  }
  const page = {
    ...{ '@context': CONTEXT, '@type': 'ProfilePage', url: links.absolute(path) },
    mainEntity: person,
  }
  return [page, breadcrumbs(links, house, [{ name, path }])]
}
