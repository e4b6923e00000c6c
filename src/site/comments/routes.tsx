import type { Published } from '#articles'
import { type Actor, type Id, Refusal } from '#base'
import type { Comment } from '#comments'
import { type App, type Context, readForm, redirectTo } from '#http'
import { to } from '#links'
import { networkOf, openLimit } from '../forms/limit.ts'
import { openTokens, sendingOf } from '../forms/token.ts'
import { receiptOf } from '../receipts/token.ts'
import type { Site } from '../site.ts'
import { nothing, ReplyFields, type Typed, wrongIn } from './fields.ts'
import { type Back, openReplyPage } from './reply-page.tsx'

const guest: Actor = { kind: 'reader', name: 'guest' }
const MOST_A_MINUTE = 10

/** What a refused comment's form comes back for; refuses anything else for good. */
function backFor(refusal: unknown, isClosed: boolean): Back {
  if (!(refusal instanceof Refusal)) throw refusal
  switch (refusal.kind) {
    case 'too-many':
      return { why: 'flood' }
    case 'invalid':
      return { why: 'twice' }
    case 'conflict':
      return { why: isClosed ? 'closed' : 'parentGone' }
    case 'unavailable':
      return { why: 'unavailable' }
    default:
      throw refusal
  }
}

/** Where comments are posted, and their form alone. What is for one reader goes round the press. */
export function commentRoutes(app: App, site: Site): void {
  const { articles, comments, signer, frame } = site
  const tokens = openTokens(site)
  const mayPost = openLimit(MOST_A_MINUTE)
  const show = openReplyPage(site, tokens)

  function post(c: Context, { id }: Published, typed: Typed): Promise<Comment> {
    const { body, author, email, website, token } = typed
    const parentId = (typed.parent as Id<'comment'>) || null
    const network = networkOf(c)
    return comments.post(guest, {
      ...{ articleId: id, parentId, body, author, email, website },
      ...(network && { network }),
      once: sendingOf(token, [id, typed.parent, body, author]),
    })
  }

  /** What stands between a form and its being posted, if anything. */
  async function hindrance(
    c: Context,
    article: Published,
    typed: Typed,
  ): Promise<Back | undefined> {
    const { locale } = await frame.house()
    if (Object.keys(wrongIn(typed, locale)).length > 0) return { why: 'mend' }
    if (await comments.closed(article.id)) return { why: 'closed' }
    if (!(await mayPost(networkOf(c)))) return { why: 'flood' }
    const worth = tokens.judge(typed.token)
    if (worth === 'old') return { why: 'expired' }
    return worth === 'good' && typed.trap === '' ? undefined : { why: 'check' }
  }

  app.post('/comments/:id', async (c) => {
    const article = await articles.get(c.req.param('id') as Id<'article'>)
    const form = await readForm(c, ReplyFields)
    if (!form.ok) throw new Refusal('malformed', 'This is no reply.')
    const hindered = await hindrance(c, article, form.data)
    if (hindered) return show(c, article, form.data, hindered)
    try {
      const { id } = await post(c, article, form.data)
      return redirectTo(c, to.receipt(receiptOf(signer, 'comment', id)))
    } catch (refusal) {
      const closed = await comments.closed(article.id)
      return show(c, article, form.data, backFor(refusal, closed !== undefined))
    }
  })

  const form = async (c: Context): Promise<Response> => {
    const article = await articles.get(c.req.param('id') as Id<'article'>)
    const typed = { ...nothing, parent: c.req.param('parent') ?? '' }
    const closed = await comments.closed(article.id)
    return show(c, article, typed, { why: closed ? 'closed' : 'new' })
  }
  app.get('/comments/:id', form)
  app.get('/comments/:id/reply/:parent', form)
}
