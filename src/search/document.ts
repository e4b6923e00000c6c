import type { Id } from '#base'

/** What the search knows of an article, and nothing of it that readers may not see. */
export type SearchDocument = {
  id: Id<'article'>
  headline: string
  standfirst: string
  /** The body as text, without markup. */
  body: string
  /** Names, as they are printed. */
  bylines: readonly string[]
  /** The names of its topics. */
  topics: readonly string[]
  topicIds: readonly Id<'topic'>[]
  /** Its section and every section above that. */
  sectionIds: readonly Id<'section'>[]
  kind: string
  /** BCP 47, such as `en` or `pt-BR`; decides how words are stemmed. */
  language: string
  /** Epoch milliseconds. */
  publishedAt: number
  path: string
}

/** Where documents come from: what readers may see now, and nothing else. */
export type Source = {
  document: (id: Id<'article'>) => Promise<SearchDocument | undefined>
  /** In the order of their ids, those after this one. */
  list: (after: Id<'article'> | undefined, limit: number) => Promise<SearchDocument[]>
}
