import { transliterate } from 'transliteration'

const LONGEST = 80
/** Where a language has its own way into plain letters, or the table knows consonants only. */
const SPELLINGS: Record<string, readonly [string, string][]> = {
  de: Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }),
  ar: Object.entries({
    ا: 'a',
    أ: 'a',
    إ: 'i',
    آ: 'a',
    ى: 'a',
    ة: 'a',
    ع: 'a',
    ء: '',
    ئ: 'y',
    ؤ: 'w',
  }),
}
const ARABIC = /\p{Script=Arabic}/u

/** The words of a headline as a piece of an address: a–z, 0–9 and single hyphens, at most 80 characters,
 * cut between words. A text that gives no letters (emoji, runes unknown) gives the same short name
 * each time. `language` is a BCP 47 tag. */
export function slugify(text: string, language = 'en'): string {
  const plain = text.normalize('NFKC')
  const spelling = SPELLINGS[ARABIC.test(plain) ? 'ar' : (language.split('-')[0] ?? '')] ?? []
  const spelt = spelling.reduce((all, [letter, latin]) => all.replaceAll(letter, latin), plain)
  const words = transliterate(spelt)
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return shorten(words, LONGEST) || `n-${fingerprint(text)}`
}

/** The slug to try when another article has it: `rain`, `rain-2`, `rain-3`. */
export function numbered(slug: string, nth: number): string {
  if (nth < 2) return slug
  return `${shorten(slug, LONGEST - `-${nth}`.length)}-${nth}`
}

function shorten(slug: string, longest: number): string {
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return slug.slice(0, end > 0 ? end : longest)
}

/** FNV-1a over UTF-16 units: short, stable, no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
