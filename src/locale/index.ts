/** The paper's own words, and dates and numbers as its readers write them. */
export { directionOf, languageOf } from './language.ts'
export { type Locale, openLocale, type Word } from './locale.ts'
export type { Day } from './zone.ts'
