import type { Id } from '#base'
import type { Brought } from '#comments'
import { articles } from '../articles/index.ts'
import type { DemoComment } from '../comments/comment.ts'
import { threads } from '../comments/index.ts'
import { instantOf } from '../content.ts'
import { type Installing, type Known, sourceOf } from './needs.ts'

const MINUTE_MS = 60_000

/** Brings what readers have said under the articles; what the desk has judged since stays judged. */
export async function installComments(
  { comments, by, installedAt, onProgress }: Installing,
  { people }: Known,
  ids: ReadonlyMap<string, Id<'article'>>,
): Promise<void> {
  const brought = articles.flatMap(({ key, when }) => {
    const articleId = ids.get(key)
    if (!articleId) return []
    const publishedAt = instantOf(when, installedAt)
    const thread = threads[key as keyof typeof threads] ?? []
    return flat(thread, { articleId, people, publishedAt, source: sourceOf(`comment-${key}`) })
  })
  await comments.bring(by, brought)
  onProgress({ what: 'comments', done: brought.length, of: brought.length })
}

type Under = Pick<Brought, 'articleId' | 'source'> & Pick<Known, 'people'> & { publishedAt: number }

/** The comments of a thread and their replies, each named by its place in it. */
function flat(
  comments: readonly DemoComment[],
  under: Under,
  parentSource: string | null = null,
): Brought[] {
  return comments.flatMap((comment, i) => {
    const source = `${parentSource ?? under.source}-${i + 1}`
    const { after, author, body, person, replies = [], website } = comment
    const one: Brought = {
      ...{ source, articleId: under.articleId, parentSource, author, body },
      state: comment.state ?? 'approved',
      ...(website && { website }),
      personId: (person && under.people.get(person)) ?? null,
      postedAt: under.publishedAt + after * MINUTE_MS,
    }
    return [one, ...flat(replies, under, source)]
  })
}
