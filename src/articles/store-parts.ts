import { sql } from 'kysely'
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

/** Which of the three a row is. */
const part = (name: 'byline' | 'topic' | 'related') => sql<string>`${sql.lit(name)}`.as('part')
const nothing = sql<string>`''`

/** Who signs them, what they are about, and what is related, in order; all in one query. */
export async function listOf(
  read: Read,
  ids: readonly ArticleId[],
): Promise<(id: ArticleId) => Parts> {
  if (ids.length === 0) return () => ({ bylines: [], topicIds: [], relatedIds: [] })
  const bylines = read
    .selectFrom('articleByline')
    .select(['articleId', 'position', part('byline'), 'personId as ref', 'name', 'role'])
    .where('articleId', 'in', ids)
  const topics = read
    .selectFrom('articleTopic')
    .select(['articleId', 'position', part('topic'), 'topicId as ref'])
    .select([nothing.as('name'), nothing.as('role')])
    .where('articleId', 'in', ids)
  const related = read
    .selectFrom('articleRelated')
    .select(['articleId', 'position', part('related'), 'relatedId as ref'])
    .select([nothing.as('name'), nothing.as('role')])
    .where('articleId', 'in', ids)
  const all = bylines.unionAll(topics as never).unionAll(related as never)
  const rows = (await all.execute()).toSorted((a, b) => a.position - b.position)
  const of = (name: string) => rows.filter((row) => row.part === name)
  const signed = group(of('byline'), ({ ref, name, role }) => ({ personId: ref, name, role }))
  const topicIds = group(of('topic'), ({ ref }) => ref as string as Id<'topic'>)
  const relatedIds = group(of('related'), ({ ref }) => ref as string as ArticleId)
  return (id) => ({
    bylines: signed.get(id) ?? [],
    topicIds: topicIds.get(id) ?? [],
    relatedIds: relatedIds.get(id) ?? [],
  })
}

/** What an editor chose to go with an article, if that is public. */
export async function listRelated(read: Read, id: ArticleId): Promise<ArticleId[]> {
  const rows = await read
    .selectFrom('articleRelated')
    .innerJoin('article', 'article.id', 'articleRelated.articleId')
    .select('relatedId')
    .where('articleId', '=', id)
    .where('article.status', '=', 'published')
    .orderBy('articleRelated.position')
    .execute()
  return rows.map(({ relatedId }) => relatedId)
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
