import { type Id, newId } from '#base'
import type { Read, Tx } from '#db'
import type { Body } from '#document'
import type { Question, Step, Storyline } from './storyline.ts'

/** A storyline as lists show it. */
export type Summary = Omit<Storyline, 'steps' | 'questions'>
type Row = Omit<Summary, 'summary'> & { summary: string }

const read = ({ summary, ...row }: Row): Summary => {
  return { ...row, summary: JSON.parse(summary) as Body }
}

export async function insert(tx: Tx, { summary, ...storyline }: Summary): Promise<void> {
  await tx
    .insertInto('storyline')
    .values({ ...storyline, summary: JSON.stringify(summary) })
    .execute()
}

export async function update(tx: Tx, { summary, ...storyline }: Summary): Promise<void> {
  await tx
    .updateTable('storyline')
    .set({ ...storyline, summary: JSON.stringify(summary) })
    .where('id', '=', storyline.id)
    .execute()
}

export async function replaceParts(
  tx: Tx,
  storylineId: Id<'storyline'>,
  steps: readonly Omit<Step, 'id'>[],
  questions: readonly Question[],
): Promise<void> {
  await tx.deleteFrom('storylineStep').where('storylineId', '=', storylineId).execute()
  await tx.deleteFrom('storylineQuestion').where('storylineId', '=', storylineId).execute()
  const place = (position: number) => ({ storylineId, position })
  const stepRows = steps.map((step, i) => ({ ...step, ...place(i), id: newId<'step'>() }))
  const questionRows = questions.map((question, i) => {
    return { ...question, ...place(i), id: newId<'question'>() }
  })
  if (stepRows.length > 0) await tx.insertInto('storylineStep').values(stepRows).execute()
  if (questionRows.length > 0) {
    await tx.insertInto('storylineQuestion').values(questionRows).execute()
  }
}

const find = (from: Read) => from.selectFrom('storyline').selectAll()

export async function byId(from: Read, id: Id<'storyline'>): Promise<Summary | undefined> {
  const row = await find(from).where('id', '=', id).executeTakeFirst()
  return row && read(row)
}

export async function bySlug(from: Read, slug: string): Promise<Summary | undefined> {
  const row = await find(from).where('slug', '=', slug).executeTakeFirst()
  return row && read(row)
}

export async function bySource(from: Read, source: string): Promise<Summary | undefined> {
  const row = await find(from).where('source', '=', source).executeTakeFirst()
  return row && read(row)
}

/** The last changed first. */
export async function list(
  from: Read,
  { before, limit }: { before?: Summary | undefined; limit: number },
): Promise<Summary[]> {
  let query = find(from).orderBy('savedAt', 'desc').orderBy('id', 'desc').limit(limit)
  if (before) {
    const { savedAt, id } = before
    query = query.where((eb) => eb(eb.refTuple('savedAt', 'id'), '<', eb.tuple(savedAt, id)))
  }
  return (await query.execute()).map(read)
}

export async function stepsOf(from: Read, id: Id<'storyline'>): Promise<Step[]> {
  return from
    .selectFrom('storylineStep')
    .select(['id', 'day', 'text', 'articleId', 'address'])
    .where('storylineId', '=', id)
    .orderBy('day')
    .orderBy('position')
    .execute()
}

export async function questionsOf(from: Read, id: Id<'storyline'>): Promise<Question[]> {
  return from
    .selectFrom('storylineQuestion')
    .select(['question', 'answer', 'articleId'])
    .where('storylineId', '=', id)
    .orderBy('position')
    .execute()
}
