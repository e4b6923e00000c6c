import type { Article } from '#articles'
import type { Settings } from '#paper'

/** Why nobody can comment: there are no comments at all, the desk has closed them, or they are old. */
export type Closed = 'off' | 'closed' | 'age'

const DAY_MS = 86_400_000

type Commented = Pick<Article, 'commentPolicy' | 'publishedAt'>

/** When comments on an article close by age (epoch ms), if they do. */
export function closesAt({ publishedAt }: Commented, settings: Settings): number | undefined {
  const { closeAfterDays } = settings.comments
  if (closeAfterDays === null || publishedAt === null) return undefined
  return publishedAt + closeAfterDays * DAY_MS
}

/** Why the comments on an article are closed now, if they are. */
export function closedNow(article: Commented, settings: Settings, now: number): Closed | undefined {
  const policies = [settings.comments.policy, article.commentPolicy]
  if (policies.includes('off')) return 'off'
  if (policies.includes('closed')) return 'closed'
  const end = closesAt(article, settings)
  return end !== undefined && now >= end ? 'age' : undefined
}
