/** From words to what is indexed: the stem, without accents, by the language of the document. */
import { fold } from './fold.ts'
import { stemmerOf } from './stemmers.ts'
import { stopWords } from './stop-words.ts'

type Stem = { stem: string; stop: boolean }

/** One language's way with words; remembers what it met. */
export type Stems = (word: string) => Stem

const REMEMBERED = 50_000
const LONGEST_STEMMED = 40

const languages = new Map<string, Stems>()

/** The primary language of a BCP 47 tag. */
export const primary = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase()

/** How the words of a language become stems; the accents go last, for stemmers want them. */
export function stemsOf(language: string): Stems {
  const code = primary(language)
  const known = languages.get(code)
  if (known) return known
  const stems = remember(code)
  languages.set(code, stems)
  return stems
}

function remember(code: string): Stems {
  const stemmer = stemmerOf(code)
  const stop = stopWords(code)
  const memory = new Map<string, Stem>()
  return (word) => {
    const known = memory.get(word)
    if (known) return known
    if (memory.size >= REMEMBERED) memory.clear()
    const lower = word.toLowerCase().normalize('NFC')
    const stemmed = stemmer && lower.length <= LONGEST_STEMMED ? stemmer(lower) : lower
    const stem = { stem: fold(stemmed) || fold(lower) || lower, stop: stop.has(fold(lower)) }
    memory.set(word, stem)
    return stem
  }
}
