import type { Article, Articles } from '#articles'
import { record } from '#audit'
import type { Actor } from '#base'
import type { Change, Read, Tx } from '#db'
import type { Paper } from '#paper'
import { emit } from '#work'
import { type Closed, closedNow } from './closing.ts'
import type { Comment } from './comment.ts'

export type Needs = {
  read: Read
  change: Change
  now: () => number
  articles: Articles
  paper: Paper
  /** Makes the hashes of network addresses; the same on every process. */
  secret: string
}

type Done = { by: Actor; did: string; comment: Pick<Comment, 'id'>; tags: readonly string[] }

/** Leaves a line in the audit and tells the others. */
export async function finish(tx: Tx, { by, did, comment, tags }: Done, at: number): Promise<void> {
  await record(tx, { by, did, subject: comment.id, at })
  emit(tx, { name: did, id: comment.id, tags })
}

/** Why nobody can comment on an article now, if so. */
export async function closedFor(
  { paper, now }: Pick<Needs, 'paper' | 'now'>,
  article: Article,
): Promise<Closed | undefined> {
  return closedNow(article, await paper.settings(), now())
}
