/** What NFKD does not take apart, though readers type it without. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ى: 'ي',
  ة: 'ه',
  ـ: '', // tatweel only stretches a line
}
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
/** Accents, and the points of Hebrew and Arabic; not the vowel signs of Indic scripts. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g
const PLAIN = /^[a-z0-9]*$/

/** The word as one types it in a hurry: lower case, without accents, its variants made one. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const bare = lower.normalize('NFKD').replace(MARKS, '')
  return bare.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter).normalize('NFC')
}
