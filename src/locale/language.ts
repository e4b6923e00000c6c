/** The languages in which the paper can speak for itself. */
const languages = ['en', 'ar'] as const
export type Language = (typeof languages)[number]

/** Languages written from right to left, unless their tag names another script. */
const RTL = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ku-arab',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])
const RTL_SCRIPT = /-(arab|hebr|nkoo|syrc|thaa)\b/i
const SCRIPT = /-[a-z]{4}\b/i

/** The language of the interface nearest to a BCP 47 tag: English where the paper does not know it. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split('-')
  return languages.find((language) => language === primary) ?? 'en'
}

/** Which way a text of this language (a BCP 47 tag) runs. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (SCRIPT.test(tag)) return RTL_SCRIPT.test(tag) ? 'rtl' : 'ltr'
  return RTL.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** The tag Intl is asked with: Gregorian days and Latin digits everywhere, British order where an
 * English tag names no country. A tag that is none is English. */
export function intlTag(tag: string): string {
  const plain = languageOf(tag) === 'en' && !/^en-/i.test(tag) ? 'en-GB' : tag
  try {
    return new Intl.Locale(plain, { calendar: 'gregory', numberingSystem: 'latn' }).toString()
  } catch {
    return intlTag('en')
  }
}
