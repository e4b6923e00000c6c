import type { Brought, Outcome } from '#articles'
import { Refusal } from '#base'
import type { Brought as BroughtComment } from '#comments'
import type { Authors } from './authors.ts'
import { commentOf } from './comments.ts'
import { type Item, nameOf } from './item.ts'
import type { Journey, Rooms } from './rooms.ts'

/** An item with the article that it becomes. */
export type Pair = { item: Item; article: Brought }

/** Comments brought in one transaction, or those of one article where it has more. */
const COMMENTS_AT_ONCE = 1_000

/** Why what came was refused; throws what is no fault of it. */
export function why(error: unknown): string {
  if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error
  return error.message
}

/** Brings articles and their comments, some hundred at a time. */
export function openBatches(
  { articles, comments }: Pick<Rooms, 'articles' | 'comments'>,
  { by, survey, notes }: Journey,
  authors: Authors,
) {
  /** All at once; where one is refused, one by one without it. */
  async function bringArticles(pairs: readonly Pair[]): Promise<Outcome[]> {
    const all = pairs.map(({ article }) => article)
    const whole = await articles.bring(by, all).catch(why)
    if (typeof whole !== 'string') return whole
    const outcomes: Outcome[] = []
    for (const { item, article } of pairs) {
      const each = await articles.bring(by, [article]).catch(why)
      if (typeof each === 'string') notes.left(nameOf(item), each)
      else outcomes.push(...each)
    }
    return outcomes
  }

  async function bringComments(batch: readonly BroughtComment[]): Promise<void> {
    if (batch.length === 0) return
    const outcomes = await comments.bring(by, batch)
    for (const { outcome } of outcomes) notes.came('comments', outcome)
  }

  async function commentsOf({ item, article }: Pair, articleId: Outcome['id']) {
    const about = { articleId, site: survey.site.key, postedAt: article.createdAt }
    const found: BroughtComment[] = []
    for (const entry of item.comments) {
      const comment = await commentOf(entry, about, authors)
      if (typeof comment === 'string') notes.left(nameOf(item), comment)
      else found.push(comment)
    }
    return found
  }

  function tell({ item, article }: Pair, outcome: Outcome['outcome']): void {
    notes.came(article.draft.kind === 'page' ? 'pages' : 'articles', outcome)
    if (outcome === 'kept') {
      notes.left(nameOf(item), 'It was changed here since it came: the paper’s version stays.')
    }
  }

  /** Brings these, articles first. */
  return async (pairs: readonly Pair[]): Promise<void> => {
    if (pairs.length === 0) return
    const outcomes = await bringArticles(pairs)
    const bySource = new Map(outcomes.map((outcome) => [outcome.source, outcome]))
    let batch: BroughtComment[] = []
    for (const pair of pairs) {
      const here = bySource.get(pair.article.source)
      if (!here) continue
      tell(pair, here.outcome)
      batch.push(...(await commentsOf(pair, here.id)))
      if (batch.length < COMMENTS_AT_ONCE) continue
      await bringComments(batch)
      batch = []
    }
    await bringComments(batch)
  }
}
