import { renderToString } from 'preact-render-to-string'
import type { Published } from '#articles'
import type { Id } from '#base'
import type { Node, Thread } from '#comments'
import { to } from '#links'
import type { Part } from '#press'
import type { Site } from '../site.ts'
import { Closed, ReplyForm } from '../views/comments/reply-form.tsx'
import { ThreadView } from '../views/comments/thread.tsx'
import { partAddress, THREADS } from './address.ts'

/** Where the desk may write a page that says how to comment. */
const RULES = '/comment-rules'

/** Whether one of the paper's own people takes part. */
function isAnswered(roots: readonly Node[]): boolean {
  const waiting = [...roots]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.comment.personId) return true
    for (const reply of next.replies) waiting.push(reply)
  }
  return false
}

/** Who wrote an article; not looked up where nobody of the paper answers. */
async function authorsOf({ articles }: Site, id: Id<'article'>, { roots }: Thread) {
  if (!isAnswered(roots)) return new Set<string>()
  const { bylines } = await articles.get(id)
  return new Set<string>(bylines.flatMap(({ personId }) => personId ?? []))
}

/** What readers say of an article: the first part of it, or the one after a comment. */
export const threadPart = (site: Site, id: Id<'article'>, after?: Id<'comment'>): Part => ({
  key: `thread ${id} ${after ?? ''}`,
  render: async () => {
    const house = await site.frame.house()
    const thread = await site.comments.part(id, { after, limit: THREADS })
    if (thread.closed === 'off') return ''
    const authors = await authorsOf(site, id, thread)
    const before = thread.earlier && partAddress(await site.articles.get(id), thread.earlier)
    const { more } = thread
    const next = more && { address: to.moreComments(id, more.after), count: more.count }
    return renderToString(<ThreadView {...{ house, thread, authors, before, next }} />)
  },
})

/** The page of the house that says how to comment, if there is one. */
export async function rulesOf({ articles }: Site): Promise<Published | undefined> {
  const found = await articles.byPath(RULES)
  return found && !found.gone ? found.article : undefined
}

/** Where they say it, as long as they may. */
export const replyPart = (site: Site, id: Id<'article'>): Part => ({
  key: `reply ${id}`,
  render: async () => {
    const [house, closed] = [await site.frame.house(), await site.comments.closed(id)]
    if (closed === 'off') return ''
    if (closed) return renderToString(<Closed house={house} />)
    const rules = await rulesOf(site)
    return renderToString(<ReplyForm {...{ house, articleId: id, rules }} kept headed />)
  },
})
