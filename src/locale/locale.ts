import type { IntlMessageFormat } from 'intl-messageformat'
import { openAgo } from './ago.ts'
import { ar } from './ar/words.ts'
import { openDates } from './dates.ts'
import { en } from './en/words.ts'
import { directionOf, intlTag, type Language, languageOf } from './language.ts'
import { compile, type PieceValuesOf, type ValuesOf } from './message.ts'

type English = typeof en
type Areas = keyof English & string
/** The name of a message: its area and its own, as in `article.byline`. */
export type Word = { [A in Areas]: `${A}.${keyof English[A] & string}` }[Areas]
type TextOf<W extends Word> = W extends `${infer A extends Areas}.${infer K}`
  ? K extends keyof English[A]
    ? English[A][K]
    : never
  : never
type Given<Values> = keyof Values extends never ? [] : [values: Values]

export type Locale = ReturnType<typeof makeLocale>

const catalogues: Record<Language, Record<string, Record<string, string>>> = { en, ar }
const COMMAS: Record<Language, string> = { en: ', ', ar: '، ' }

const locales = new Map<string, Locale>()

/** The paper's words, dates and numbers. `tag` is a BCP 47 language; what the paper has no words for is
 * said in English. `timeZone` is of the IANA's list; another one throws. Made once and kept: messages
 * are compiled when first said. */
export function openLocale(tag: string, timeZone: string): Locale {
  const key = `${tag} ${timeZone}`
  const locale = locales.get(key) ?? makeLocale(tag, timeZone)
  locales.set(key, locale)
  return locale
}

function makeLocale(tag: string, timeZone: string) {
  const language = languageOf(tag)
  const intl = intlTag(tag)
  const compiled = new Map<Word, IntlMessageFormat>()
  const fixed = new Map<Word, string>()
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(intl)

  function messageOf(word: Word): IntlMessageFormat {
    const known = compiled.get(word)
    if (known) return known
    const [area = '', name = ''] = word.split('.')
    const message = compile(catalogues[language][area]?.[name] ?? word, intl)
    compiled.set(word, message)
    return message
  }

  /** A message as text. */
  function say<W extends Word>(word: W, ...[values]: Given<ValuesOf<TextOf<W>>>): string {
    if (values) return String(messageOf(word).format(values as Record<string, string | number>))
    const known = fixed.get(word)
    if (known !== undefined) return known
    const text = String(messageOf(word).format())
    fixed.set(word, text)
    return text
  }

  /** A message in pieces, so that links and other elements may stand in it as values. */
  function pieces<W extends Word, T>(word: W, values: PieceValuesOf<TextOf<W>, T>): (string | T)[] {
    const parts = messageOf(word).formatToParts<T>(values as Record<string, T>)
    return parts.flatMap(({ value }) => value as string | T | (string | T)[])
  }

  /** Hanna, Samuel and Ilse, with elements in place of the names. */
  function listPieces<T>(items: readonly T[]): (string | T)[] {
    const parts = lists.formatToParts(items.map(String))
    let nth = 0
    return parts.map(({ type, value }) => (type === 'element' ? (items[nth++] as T) : value))
  }

  return {
    /** The tag for `lang` attributes. */
    language: tag.toLowerCase().startsWith(language) ? tag : language,
    dir: directionOf(language),
    timeZone,
    say,
    pieces,
    /** Hanna, Samuel and Ilse. */
    list: (names: readonly string[]): string => lists.format(names),
    listPieces,
    number: (number: number): string => numbers.format(number),
    ago: openAgo(intl),
    ...openDates(intl, timeZone, COMMAS[language]),
  }
}
