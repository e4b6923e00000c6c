import { renderToString } from 'preact-render-to-string'
import type { Id } from '#base'
import { type App, redirectTo } from '#http'
import { to } from '#links'
import type { Part, Plan } from '#press'
import { leadOn } from '../older.ts'
import type { Site } from '../site.ts'
import { PartHead } from '../views/comments/part-head.tsx'
import { partAddress, THREADS } from './address.ts'
import { replyPart, threadPart } from './parts.tsx'

type ArticleId = Id<'article'>
type CommentId = Id<'comment'>

/** Whose comments these are. */
const headPart = (site: Site, id: ArticleId): Part => ({
  key: `talk heading ${id}`,
  render: async () => {
    const [house, article] = [await site.frame.house(), await site.articles.get(id)]
    return renderToString(<PartHead {...{ house, article }} />)
  },
})

/** Further comments on an article. Search machines lead to the article instead. */
async function morePlan(site: Site, id: ArticleId, after: CommentId): Promise<Plan> {
  const { articles, comments, frame } = site
  const { sectionId } = await articles.get(id)
  await comments.part(id, { after, limit: THREADS }) // refuses one that is not, before a page is begun
  const path = to.moreComments(id, after)
  return {
    parts: frame.page({
      ...{ path, place: { sectionId } },
      head: async ({ locale }) => {
        const { headline } = await articles.get(id)
        const title = locale.say('comments.on', { headline })
        return { title, path, style: 'article', noindex: true }
      },
      parts: [
        '<div class="sheet">',
        headPart(site, id),
        threadPart(site, id, after),
        replyPart(site, id),
        '</div>',
      ],
    }),
  }
}

/** The pages of a talk that is too long for its article's, and the way to each comment of it. */
export function moreCommentsRoutes(app: App, site: Site): void {
  const { articles, comments, press } = site

  async function placeOf(id: ArticleId, comment: CommentId): Promise<string> {
    const { path } = await articles.get(id)
    const { after } = await comments.whereIs(id, comment, THREADS)
    return partAddress({ id, path }, after)
  }

  app.get('/comments/:id/after/:comment', (c) => {
    const [id, after] = [c.req.param('id') as ArticleId, c.req.param('comment') as CommentId]
    return press.page(c, () => morePlan(site, id, after)).catch(leadOn(c, () => placeOf(id, after)))
  })

  app.get('/comments/:id/:comment', async (c) => {
    const [id, comment] = [c.req.param('id') as ArticleId, c.req.param('comment') as CommentId]
    const [page] = (await placeOf(id, comment)).split('#')
    return redirectTo(c, `${page}#comment-${comment}`, 302)
  })
}
