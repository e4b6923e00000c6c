import { renderToString } from 'preact-render-to-string'
import { Refusal } from '#base'
import type { App } from '#http'
import { to } from '#links'
import { privatePage } from '../forms/private-page.ts'
import type { Site } from '../site.ts'
import { CommentReceipt, MessageReceipt } from '../views/receipts/receipt.tsx'
import { readReceipt, type Sent } from './token.ts'

/** Pages that show one reader what became of what was sent. */
export function receiptRoutes(app: App, site: Site): void {
  const { articles, comments, frame, paper, signer } = site

  async function show({ kind, id }: Sent, until: number) {
    const house = await frame.house()
    if (kind === 'comment') {
      const comment = await comments.get(id)
      const article = await articles.get(comment.articleId)
      const count = await comments.count(article.id)
      return {
        title: house.locale.say('reply.receipt'),
        contents: renderToString(<CommentReceipt {...{ house, comment, article, count, until }} />),
      }
    }
    const message = await paper.message(id)
    if (!message) throw new Refusal('not-found', 'There is no such message.')
    return {
      title: house.locale.say('forms.contact'),
      contents: renderToString(<MessageReceipt {...{ house, message, until }} />),
    }
  }

  app.get('/receipts/:token', async (c) => {
    const token = c.req.param('token')
    const { sent, until } = readReceipt(signer, token)
    const shown = await show(sent, until)
    c.header('referrer-policy', 'no-referrer')
    return privatePage(c, frame, { ...shown, path: to.receipt(token) })
  })
}
