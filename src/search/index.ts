/** Finds articles: an index beside the database, made from it and always made again. */
export type { Answer, Hit, Piece, Question } from './answer.ts'
export type { SearchDocument, Source } from './document.ts'
export { LIKENESS, openSearch, type Search } from './search.ts'
