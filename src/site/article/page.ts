import type { Published } from '#articles'
import { frameOriginsIn } from '#document'
import { to } from '#links'
import type { Part, Plan } from '#press'
import { replyPart, threadPart } from '../comments/parts.tsx'
import { contactPart } from '../contact/part.tsx'
import { countData } from '../data/article.ts'
import { inScript } from '../data/script.ts'
import type { Site } from '../site.ts'
import { headOf } from './head.ts'
import * as part from './parts.tsx'

/** What stands under the words of a page of the house, by its address. */
const UNDER: Readonly<Record<string, (site: Site) => Part>> = { [to.contact]: contactPart }

function houseParts(site: Site, { id, path }: Published): Part[] {
  const under = UNDER[path]?.(site)
  return [part.sheetPart(site, id), ...(under ? [under] : []), '</div>']
}

/** The number of comments for machines: a part of its own, as it changes more often than the head. */
const countDataPart = ({ comments }: Site, id: Published['id']): Part => ({
  key: `count data ${id}`,
  render: async () => {
    const json = inScript(countData({ id }, await comments.count(id)))
    return `<script type="application/ld+json">${json}</script>`
  },
})

async function articleParts(site: Site, article: Published): Promise<Part[]> {
  const { id, storylineId, commentPolicy } = article
  const { pieces } = site
  const target = await part.targetOf(site, article)
  const talks = commentPolicy !== 'off'
  return [
    part.openingPart(site, id),
    ...(talks ? [part.countPart(site, id)] : []),
    '</p></div><div class="body">',
    ...(storylineId ? [part.storyPart(site, storylineId)] : []),
    part.bodyPart(site, id),
    part.relatedPart(site, id),
    ...(talks ? [threadPart(site, id), replyPart(site, id)] : []),
    '</div><div class="rail">',
    pieces.ad('sidebar', target),
    pieces.mostRead,
    pieces.recentComments,
    '</div></article>',
    ...(talks ? [countDataPart(site, id)] : []),
    pieces.ad('leaderboard', target),
  ]
}

/** The page of an article, or of the house. */
export async function articlePlan(site: Site, article: Published): Promise<Plan> {
  const { id, path, kind, sectionId, body } = article
  const parts = kind === 'page' ? houseParts(site, article) : await articleParts(site, article)
  const origins = frameOriginsIn(body)
  return {
    parts: site.frame.page({
      ...{ path, place: { sectionId }, parts },
      head: async (house) => headOf(site, house, await site.articles.get(id)),
    }),
    ...(origins.length > 0 && { csp: { 'frame-src': origins } }),
  }
}
