/** What documents add to the counts of the whole index, or take from them, written at once. */
import type { SqliteFile } from '#db'
import type { Analysis } from './analysis.ts'
import { fold } from './fold.ts'
import type { openMeta } from './schema.ts'
import { toWrite } from './statement.ts'
import { primary } from './stems.ts'
import { hashOf } from './vector.ts'

type Meta = ReturnType<typeof openMeta>

/** Parts a spelling from its stem; in no word. */
const PART = '\n'

const plus = <K>(map: Map<K, number>, key: K, by: number) => map.set(key, (map.get(key) ?? 0) + by)

const statementsOf = (db: SqliteFile) => ({
  addWord: toWrite(
    db,
    `insert into word(hash, articles) values (?, ?)
    on conflict do update set articles = articles + excluded.articles`,
  ),
  dropWord: toWrite(db, 'delete from word where hash = ? and articles <= 0'),
  addSpelling: toWrite(
    db,
    `insert into spelling(form, stem, folded, articles)
    values (?, ?, ?, ?) on conflict do update set articles = articles + excluded.articles`,
  ),
  dropSpelling: toWrite(db, 'delete from spelling where form = ? and stem = ? and articles <= 0'),
  addLanguage: toWrite(
    db,
    `insert into language(code, articles) values (?, ?)
    on conflict do update set articles = articles + excluded.articles`,
  ),
})

export function openTally(db: SqliteFile, meta: Meta) {
  const words = new Map<number, number>()
  const spellings = new Map<string, number>()
  const languages = new Map<string, number>()
  let articles = 0
  let length = 0

  const { addWord, dropWord, addSpelling, dropSpelling, addLanguage } = statementsOf(db)

  function writeWords(): void {
    for (const [hash, by] of words) {
      if (by !== 0) addWord.run(hash, by)
      if (by < 0) dropWord.run(hash)
    }
  }

  function writeSpellings(): void {
    for (const [spelling, by] of spellings) {
      const [form = '', stem = ''] = spelling.split(PART)
      if (by !== 0) addSpelling.run(form, stem, fold(form), by)
      if (by < 0) dropSpelling.run(form, stem)
    }
  }

  function forget(): void {
    for (const map of [words, spellings, languages]) map.clear()
    articles = 0
    length = 0
  }

  return {
    /** Drops what was counted in vain. */
    forget,

    /** Counts a document: 1 for one that comes, -1 for one that goes. */
    count(sign: 1 | -1, language: string, analysis: Analysis): void {
      articles += sign
      length += sign * analysis.length
      plus(languages, primary(language), sign)
      for (const stem of analysis.counts.keys()) plus(words, hashOf(stem), sign)
      for (const [form, stem] of analysis.spellings) plus(spellings, form + PART + stem, sign)
    },

    /** How much was counted and not yet written. */
    size: (): number => words.size + spellings.size + languages.size,

    /** Writes what was counted since it was last written; part of the caller's transaction. */
    write(): void {
      meta.set('articles', meta.number('articles') + articles)
      meta.set('length', meta.number('length') + length)
      for (const [code, by] of languages) if (by !== 0) addLanguage.run(code, by)
      writeWords()
      writeSpellings()
      forget()
    },
  }
}
