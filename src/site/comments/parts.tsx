import { renderToString } from 'preact-render-to-string'
import type { Id } from '#base'
import type { Node, Thread } from '#comments'
import type { Part } from '#press'
import type { Site } from '../site.ts'
import { Closed, ReplyForm } from '../views/comments/reply-form.tsx'
import { ThreadView } from '../views/comments/thread.tsx'

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

/** What readers say of an article. */
export const threadPart = (site: Site, id: Id<'article'>): Part => ({
  key: `thread ${id}`,
  render: async () => {
    const [house, thread] = [await site.frame.house(), await site.comments.thread(id)]
    if (thread.closed === 'off') return ''
    const authors = await authorsOf(site, id, thread)
    return renderToString(<ThreadView {...{ house, thread, authors }} />)
  },
})

/** Where they say it, as long as they may. */
export const replyPart = (site: Site, id: Id<'article'>): Part => ({
  key: `reply ${id}`,
  render: async () => {
    const [house, closed] = [await site.frame.house(), await site.comments.closed(id)]
    if (closed === 'off') return ''
    if (closed) return renderToString(<Closed house={house} />)
    return renderToString(<ReplyForm house={house} articleId={id} kept />)
  },
})
