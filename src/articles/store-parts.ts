import type { Id } from '#base'
import type { Read, Tx } from '#db'
import type { Article, Byline, Content } from './article.ts'
import { inChunks } from './store-chunks.ts'

type Parts = Pick<Content, 'bylines' | 'topicIds' | 'relatedIds'>
type ArticleId = Id<'article'>

/** What `keep` makes of the rows of each article, in their order. */
function group<Row extends { articleId: ArticleId }, T>(
  rows: readonly Row[],
  keep: (row: Row) => T,
): Map<ArticleId, T[]> {
  const grouped = new Map<ArticleId, T[]>()
  for (const row of rows) {
    const list = grouped.get(row.articleId)
    if (list) list.push(keep(row))
    else grouped.set(row.articleId, [keep(row)])
  }
  return grouped
}

export async function listBylines(
  read: Read,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, Byline[]>> {
  const query = read.selectFrom('articleByline').selectAll().where('articleId', 'in', ids)
  const rows = await query.orderBy('articleId').orderBy('position').execute()
  return group(rows, ({ personId, name, role }) => ({ personId, name, role }))
}

/** Who signs them, what they are about, and what is related, in order. */
export async function listOf(
  read: Read,
  ids: readonly ArticleId[],
): Promise<(id: ArticleId) => Parts> {
  if (ids.length === 0) return () => ({ bylines: [], topicIds: [], relatedIds: [] })
  const topics = read.selectFrom('articleTopic').selectAll().where('articleId', 'in', ids)
  const related = read.selectFrom('articleRelated').selectAll().where('articleId', 'in', ids)
  const [bylines, topicRows, relatedRows] = await Promise.all([
    listBylines(read, ids),
    topics.orderBy('articleId').orderBy('position').execute(),
    related.orderBy('articleId').orderBy('position').execute(),
  ])
  const topicIds = group(topicRows, ({ topicId }) => topicId)
  const relatedIds = group(relatedRows, ({ relatedId }) => relatedId)
  return (id) => ({
    bylines: bylines.get(id) ?? [],
    topicIds: topicIds.get(id) ?? [],
    relatedIds: relatedIds.get(id) ?? [],
  })
}

export async function insert(tx: Tx, articles: readonly Article[]): Promise<void> {
  const bylines = articles.flatMap(({ id, bylines }) =>
    bylines.map((line, position) => ({ ...line, articleId: id, position })),
  )
  const topics = articles.flatMap(({ id, topicIds }) =>
    topicIds.map((topicId, position) => ({ articleId: id, position, topicId })),
  )
  const related = articles.flatMap(({ id, relatedIds }) =>
    relatedIds.map((relatedId, position) => ({ articleId: id, position, relatedId })),
  )
  await inChunks(bylines, 5, (some) => tx.insertInto('articleByline').values(some).execute())
  await inChunks(topics, 3, (some) => tx.insertInto('articleTopic').values(some).execute())
  await inChunks(related, 3, (some) => tx.insertInto('articleRelated').values(some).execute())
}

export async function remove(tx: Tx, id: ArticleId): Promise<void> {
  for (const table of ['articleByline', 'articleTopic', 'articleRelated'] as const) {
    await tx.deleteFrom(table).where('articleId', '=', id).execute()
  }
}
