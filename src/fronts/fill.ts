import type { Articles, Teaser } from '#articles'
import type { Id } from '#base'
import type { Container, Filled, Layout, Shown } from './layout.ts'

type Lists = Pick<Articles, 'list' | 'teasers'>
type Used = Set<Id<'article'>>

const ALSO = 3
/** How far back a place is read for what may stand here. */
const PAGES = 5

const plain = (teaser: Teaser): Shown => {
  return { teaser, headline: teaser.headline, kicker: teaser.kicker }
}

/** The articles put here by hand that still stand, in order. */
async function placed(articles: Lists, { items }: Container, used: Used): Promise<Shown[]> {
  const teasers = await articles.teasers(items.map(({ articleId }) => articleId))
  const byId = new Map(teasers.map((teaser) => [teaser.id, teaser]))
  return items.flatMap(({ articleId, headline, kicker }) => {
    const teaser = byId.get(articleId)
    if (!teaser || used.has(articleId)) return []
    used.add(articleId)
    return [{ teaser, headline: headline ?? teaser.headline, kicker: kicker ?? teaser.kicker }]
  })
}

type Wish = { place: string; count: number; used: Used; skip?: Teaser['kind'] | undefined }

/** The newest of a place that stand nowhere on the front yet. */
async function next(articles: Lists, { place, count, used, skip }: Wish): Promise<Teaser[]> {
  if (count <= 0) return []
  const found: Teaser[] = []
  let before: Id<'article'> | undefined
  for (let page = 0; page < PAGES; page++) {
    const { items, older } = await articles.list(place, { limit: count + used.size, before })
    found.push(...items.filter(({ id, kind }) => !used.has(id) && kind !== skip))
    if (!older || found.length >= count) break
    before = older
  }
  const taken = found.slice(0, count)
  for (const { id } of taken) used.add(id)
  return taken
}

/** Further articles of the storyline that leads. */
async function alsoOf(articles: Lists, kind: string, [first]: Shown[], used: Used) {
  const storylineId = kind === 'lead' ? first?.teaser.storylineId : null
  if (!storylineId) return []
  return next(articles, { place: `storyline:${storylineId}`, count: ALSO, used })
}

/** Fills a layout: first, everywhere, what was put there by hand; then, from the top, what is newest.
 * No article comes twice. Opinion does not fill the news where it has a container of its own. */
export async function fill(articles: Lists, { containers }: Layout): Promise<Filled[]> {
  const used: Used = new Set()
  const byHand: Shown[][] = []
  for (const container of containers) byHand.push(await placed(articles, container, used))
  const news = containers.some(({ kind }) => kind === 'opinion') ? 'opinion' : undefined

  const filled: Filled[] = []
  for (const [number, container] of containers.entries()) {
    const items = byHand[number] ?? []
    const { place, limit, kind } = container
    const skip = kind === 'opinion' ? undefined : news
    const count = place === null ? 0 : limit - items.length
    const newest = await next(articles, { place: place ?? '', count, used, skip })
    const shown = [...items, ...newest.map(plain)]
    const also = await alsoOf(articles, kind, shown, used)
    if (shown.length > 0 || kind === 'storyline') filled.push({ ...container, items: shown, also })
  }
  return filled
}
