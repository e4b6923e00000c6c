import { createHash } from 'node:crypto'
import type { Id } from '#base'
import type { Article, ChangeKind, Draft, Status } from './article.ts'

/** An article from elsewhere. Times are epoch ms. */
export type Brought = {
  /** Names it for ever, so that it is brought once. */
  source: string
  draft: Draft
  status: Status
  /** The address it had there, kept if no other article has it; null: one is made here. */
  path: string | null
  /** Other addresses that lead to it from now on. */
  formerPaths?: readonly string[]
  createdAt: number
  publishedAt: number | null
  revisedAt?: number | null
  /** What that revision was, and what readers were told of it; told when the article is new here. */
  revision?: { change: ChangeKind; note: string }
  scheduledAt?: number | null
}

/** What became of it: `kept` was changed there and here since, and stays as it is here. */
export type Outcome = {
  source: string
  id: Id<'article'>
  outcome: 'created' | 'changed' | 'same' | 'kept'
}

/** Names all that the source says. */
export const hashOf = (item: Brought): string =>
  createHash('sha256').update(JSON.stringify(item)).digest('base64url')

type Times = 'status' | 'publishedAt' | 'revisedAt' | 'scheduledAt' | 'withdrawnAt'

/** How it stands here: nothing is public before its time or in its embargo, and nothing was revised
 * later than now, whatever the source says. */
export function stand(item: Brought, now: number): Pick<Article, Times> {
  const { status, publishedAt, scheduledAt = null, draft } = item
  const revisedAt = typeof item.revisedAt === 'number' ? Math.min(item.revisedAt, now) : null
  const hidden = { publishedAt: null, revisedAt: null, scheduledAt: null, withdrawnAt: null }
  const dueAt = Math.max(publishedAt ?? scheduledAt ?? now, draft.embargoUntil ?? 0)
  if (status === 'scheduled') {
    const at = Math.max(scheduledAt ?? dueAt, draft.embargoUntil ?? 0)
    return { ...hidden, status, scheduledAt: at }
  }
  if (status === 'published') {
    if (dueAt > now) return { ...hidden, status: 'scheduled', scheduledAt: dueAt }
    return { ...hidden, status, publishedAt: publishedAt ?? now, revisedAt }
  }
  if (status === 'withdrawn') return { ...hidden, status, publishedAt, revisedAt, withdrawnAt: now }
  return { ...hidden, status }
}
