import type { Published, Teaser } from '#articles'
import type { Id } from '#base'
import { asIs } from '../entries.ts'
import type { Site } from '../site.ts'
import type { Entry } from '../views/item.tsx'

const WANTED = 4

/** What an editor chose; then the rest of its storyline; then what is most like it; at last what is new
 * in its section. Never the article itself, and nothing twice. */
export async function relatedOf(site: Site, article: Published): Promise<Entry[]> {
  const { articles } = site
  const { id, sectionId, storylineId } = article
  const found = new Map<Id<'article'>, Teaser>()
  const add = (teasers: readonly Teaser[]): void => {
    for (const teaser of teasers) {
      if (found.size < WANTED && teaser.id !== id) found.set(teaser.id, teaser)
    }
  }
  const more = (): boolean => found.size < WANTED
  const newest = async (place: string): Promise<Teaser[]> =>
    (await articles.list(place, { limit: 2 * WANTED })).items

  add(await articles.related(id))
  if (more() && storylineId) add(await newest(`storyline:${storylineId}`))
  if (more()) add(await articles.teasers(await alike(site, id, [...found.keys()])))
  if (more()) add(await newest(sectionId ? `section:${sectionId}` : 'all'))
  return site.entries([...found.values()].map(asIs))
}

/** Without its search the page goes on. */
async function alike({ likeThis }: Site, id: Id<'article'>, known: Id<'article'>[]) {
  const none: Id<'article'>[] = []
  return (await likeThis?.(id, WANTED, known).catch(() => none)) ?? none
}
