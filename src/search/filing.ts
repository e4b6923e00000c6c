/** Where an article is filed, as words of a field of its own: a filter is then a word that must match. */
import type { SearchDocument } from './document.ts'

type Filed = Pick<SearchDocument, 'sectionIds' | 'topicIds' | 'kind'>
type Filter = 's' | 't' | 'k'

const QUOTES = /['"()]/g

/** The word for one id; no word of a text can be the same, for `=` parts those. */
export const filed = (under: Filter, id: string): string =>
  `${under}=${encodeURIComponent(id.toWellFormed()).replace(QUOTES, (c) => `%${c.charCodeAt(0).toString(16)}`)}`

/** Every filing of a document, parted by spaces. */
export const filingsOf = ({ sectionIds, topicIds, kind }: Filed): string =>
  [
    ...sectionIds.map((id) => filed('s', id)),
    ...topicIds.map((id) => filed('t', id)),
    filed('k', kind),
  ].join(' ')
