import { type Actor, type Id, newId } from '#base'
import type { Read, Tx } from '#db'
import type { Content, Revision } from './article.ts'
import { inChunks } from './store-chunks.ts'

export type NewRevision = Revision & { content: Content }
type Row = {
  articleId: Id<'article'>
  number: number
  at: number
  actorKind: string
  actorName: string
  published: 0 | 1
  change: Revision['change']
  note: string
}

const columns = [
  ...(['articleId', 'number', 'at', 'actorKind', 'actorName'] as const),
  ...(['published', 'change', 'note'] as const),
] as const

const fromRow = ({ actorKind, actorName, published, ...row }: Row): Revision => {
  const by: Actor = { kind: actorKind as Actor['kind'], name: actorName }
  return { ...row, by, published: published === 1 }
}

export async function insert(tx: Tx, revisions: readonly NewRevision[]): Promise<void> {
  const rows = revisions.map(({ by, published, content, ...revision }) => ({
    ...revision,
    id: newId<'revision'>(),
    ...{ actorKind: by.kind, actorName: by.name, content: JSON.stringify(content) },
    published: published ? (1 as const) : (0 as const),
  }))
  await inChunks(rows, 11, (some) => tx.insertInto('revision').values(some).execute())
}

/** Readers have seen this one. */
export async function markPublished(tx: Tx, id: Id<'article'>, number: number): Promise<void> {
  const mark = tx.updateTable('revision').set({ published: 1 })
  await mark.where('articleId', '=', id).where('number', '=', number).execute()
}

/** Newest first, from below the number `before` on. */
export async function list(
  read: Read,
  id: Id<'article'>,
  { before, limit }: { before: number; limit: number },
): Promise<Revision[]> {
  const query = read.selectFrom('revision').select(columns).where('articleId', '=', id)
  const rest = query.where('number', '<', before).orderBy('number', 'desc').limit(limit)
  return (await rest.execute()).map(fromRow)
}

export async function find(
  read: Read,
  id: Id<'article'>,
  number: number,
): Promise<NewRevision | undefined> {
  const query = read.selectFrom('revision').select([...columns, 'content'])
  const one = query.where('articleId', '=', id).where('number', '=', number)
  const row = await one.executeTakeFirst()
  if (!row) return undefined
  const { content, ...rest } = row
  return { ...fromRow(rest), content: JSON.parse(content) }
}
