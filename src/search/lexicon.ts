/** What the index knows of words: the languages it holds, and the stems a spelling stands for there. */
import type { SqliteFile } from '#db'
import { fold } from './fold.ts'
import { stemsOf } from './stems.ts'

const LANGUAGES = 4
const REMEMBERED = 20_000

export type Lexicon = ReturnType<typeof openLexicon>

export function openLexicon(db: SqliteFile) {
  const spelled = db.prepare(
    'select distinct stem from spelling where folded = ? order by stem limit 8',
  )
  const articles = db.prepare('select articles from word where hash = ?')
  const languages = db.prepare(
    'select code from language where articles > 0 order by articles desc, code limit ?',
  )
  const frequencies = new Map<number, number>()

  const codes = (): string[] => languages.all(LANGUAGES).map((row) => String(row.code))

  return {
    /** Whether the word only holds a sentence together, in the paper's foremost language. */
    isStop: (word: string): boolean => stemsOf(codes()[0] ?? 'en')(word).stop,

    /** What the word is indexed as: as it was where it is spelled alike but for accents, and as it
     * would be in the languages of the index. */
    stems(word: string): string[] {
      const known = spelled.all(fold(word)).map((row) => String(row.stem))
      const stems = new Set([...known, ...codes().map((code) => stemsOf(code)(word).stem)])
      return stems.size > 0 ? [...stems] : [fold(word)] // an empty index has no language
    },

    /** How many articles have the stem, as of a while ago; stop words are not counted. */
    frequency(hash: number): number {
      const known = frequencies.get(hash)
      if (known !== undefined) return known
      const found = Number(articles.get(hash)?.articles ?? 0)
      if (frequencies.size >= REMEMBERED) frequencies.clear()
      frequencies.set(hash, found)
      return found
    },

    /** What was remembered is forgotten, for the index has changed. */
    forget: (): void => frequencies.clear(),
  }
}
