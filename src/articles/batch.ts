import type { Actor, Id } from '#base'
import type { Tx } from '#db'
import { leaveRedirects, pathTag } from '#paper'
import { schedule } from '#work'
import type { Article, Content } from './article.ts'
import type { Brought } from './brought.ts'
import type { Around } from './room.ts'
import { PUBLISH_DUE } from './schedule.ts'

/** An item made ready before the transaction. */
export type Ready = { item: Brought; hash: string; content: Content }
/** Who brings it, and when. */
export type Bringing = { by: Actor; at: number; around: Around }
/** What one batch tells the others. */
export type News = { ids: Id<'article'>[]; tags: Set<string>; gone: Set<string> }

/** Leads the addresses it had before to the one it has; gives the tags of what stood there. */
export async function leaveFormer(
  tx: Tx,
  pairs: readonly { item: Brought; article: Article }[],
  at: number,
): Promise<string[]> {
  const moves = pairs.flatMap(({ item, article: { path } }) =>
    (item.formerPaths ?? []).map((from) => ({ from, target: path })),
  )
  const known = moves.filter(({ target }) => target !== null)
  await leaveRedirects(tx, known, at)
  return known.map(({ from }) => pathTag(from))
}

/** Has it published when its time comes. */
export function orderDue(tx: Tx, at: number | null): void {
  if (at !== null) schedule(tx, { duty: PUBLISH_DUE, id: String(at), dueAt: at })
}
