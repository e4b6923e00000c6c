/** Small archives for this room's tests. */
import type { Id } from '#base'
import { openSqliteFile } from '#db'
import type { Question } from './answer.ts'
import type { SearchDocument, Source } from './document.ts'
import { find } from './find.ts'
import { openReading } from './reading.ts'
import { createTables } from './schema.ts'
import { openWriter } from './writer.ts'

export const A_DAY = 86_400_000
const FIRST = Date.UTC(2024, 5, 1)

export const idOf = (name: string) => name as Id<'article'>

/** A document; what is not given says nothing. */
export const documentOf = (
  given: Partial<SearchDocument> & { id: Id<'article'> },
): SearchDocument => ({
  headline: '',
  standfirst: '',
  body: '',
  bylines: [],
  topics: [],
  topicIds: [],
  sectionIds: [],
  kind: 'news',
  language: 'en',
  publishedAt: FIRST,
  path: `/${given.id}`,
  ...given,
})

/** Documents by their names, each a day newer than the one before. */
export function documentsOf(given: Record<string, Partial<SearchDocument>>): SearchDocument[] {
  return Object.entries(given).map(([name, document], day) =>
    documentOf({ publishedAt: FIRST + day * A_DAY, ...document, id: idOf(name) }),
  )
}

/** An index in memory that holds these documents. */
export function indexOf(given: Record<string, Partial<SearchDocument>>) {
  const db = openSqliteFile(':memory:', 0)
  createTables(db)
  const writer = openWriter(db)
  const put = (documents: readonly SearchDocument[]) =>
    writer.put(documents.map((document) => ({ id: document.id, document })))
  put(documentsOf(given))
  const reading = openReading(db)
  const ask = (question: string | Question) => {
    reading.lexicon.forget()
    const asked = typeof question === 'string' ? { text: question } : question
    return find(reading, asked, 'UTC')
  }
  /** The names of what is found, in order. */
  const names = (question: string | Question): string[] => ask(question).hits.map(({ id }) => id)
  return { db, writer, put, reading, ask, names }
}

/** A source whose documents a test sets and deletes. */
export function openShelf(given: Record<string, Partial<SearchDocument>> = {}) {
  const documents = new Map<string, SearchDocument>()
  for (const document of documentsOf(given)) documents.set(document.id, document)
  const source: Source = {
    document: async (id) => documents.get(id),
    list: async (after = idOf(''), limit) =>
      [...documents.values()]
        .filter(({ id }) => id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
  }
  return { documents, source }
}
