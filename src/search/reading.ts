/** What searching and likeness read from an index file. */
import type { Id } from '#base'
import type { SqliteFile } from '#db'
import { unpack } from './content.ts'
import type { SearchDocument } from './document.ts'
import { openLexicon } from './lexicon.ts'
import { openMeta } from './schema.ts'
import { decode, type Vector } from './vector.ts'

/** From the first place on, up to and without the last. */
export type Span = { from: number; to: number }
type Entry = { place: number; id: Id<'article'>; path: string; publishedAt: number }

export const ALL_TIME: Span = { from: 0, to: Number.MAX_SAFE_INTEGER }

export type Reading = ReturnType<typeof openReading>

export function openReading(db: SqliteFile) {
  const meta = openMeta(db)
  const matching = db.prepare(`select rowid from terms
    where terms match ? and rowid >= ? and rowid < ? order by rowid desc limit ?`)
  matching.setReturnArrays(true)
  const vectors = db.prepare(`select place, words from vector
    where place in (select value from json_each(?))`)
  vectors.setReturnArrays(true)
  const contents = db.prepare('select text from content where place = ?')
  const byPlace = db.prepare('select place, id, path, publishedAt from article where place = ?')
  const byId = db.prepare('select place from article where id = ?')
  const newest = db.prepare('select max(place) place from article')

  return {
    db,
    lexicon: openLexicon(db),
    filling: (): boolean => meta.number('filling') === 1,
    /** How many articles there are, and their mean length in weighted words. */
    size(): { articles: number; meanLength: number } {
      const articles = meta.number('articles')
      return { articles, meanLength: meta.number('length') / Math.max(articles, 1) }
    },
    /** The places that match, newest first. */
    places(expression: string, { from, to }: Span, limit: number): number[] {
      const rows: unknown = matching.all(expression, from, to, limit)
      return (rows as number[][]).map(([place = 0]) => place)
    },
    /** The vectors of these places, asked for together, for that is twice as fast. */
    vectors(places: Iterable<number>): { place: number; vector: Vector }[] {
      const rows: unknown = vectors.all(JSON.stringify([...places]))
      return (rows as [number, Uint8Array][]).map(([place, words]) => ({
        place,
        vector: decode(words),
      }))
    },
    document(place: number): SearchDocument | undefined {
      const row = contents.get(place)
      return row && unpack(row.text as Uint8Array)
    },
    entry: (place: number) => byPlace.get(place) as Entry | undefined,
    placeOf(id: Id<'article'>): number | undefined {
      const place = byId.get(id)?.place
      return typeof place === 'number' ? place : undefined
    },
    newest: (): number => Number(newest.get()?.place ?? 0),
  }
}
