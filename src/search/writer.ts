/** Puts documents into an index file and takes them out, each time with all that counts them. */
import { hash } from 'node:crypto'
import type { Id } from '#base'
import type { SqliteFile } from '#db'
import { analyse } from './analysis.ts'
import { pack, unpack } from './content.ts'
import type { SearchDocument } from './document.ts'
import { filingsOf } from './filing.ts'
import { openMeta } from './schema.ts'
import { openShelves } from './shelves.ts'
import { toWrite } from './statement.ts'
import { openTally } from './tally.ts'
import { encode, FIELDS } from './vector.ts'

/** What readers may see under this id now; nothing, if they may not. */
export type Change = { id: Id<'article'>; document: SearchDocument | undefined }

/** Opens a file for writing; its counts may stay behind by so many until `flush`. */
export function openWriter(db: SqliteFile, behind = 0) {
  const meta = openMeta(db)
  const tally = openTally(db, meta)
  const known = db.prepare('select place, digest from article where id = ?')
  const placeFor = openShelves(db)
  const text = db.prepare('select text from content where place = ?')
  const note = toWrite(db, 'insert into changed(id) values (?)')
  const insert = {
    article: toWrite(db, 'insert into article values (?, ?, ?, ?, ?, ?)'),
    content: toWrite(db, 'insert into content values (?, ?)'),
    vector: toWrite(db, 'insert into vector values (?, ?)'),
    terms: toWrite(db, `insert into terms(rowid, ${FIELDS}, filing) values (?, ?, ?, ?, ?, ?, ?)`),
  }
  const removals = ['article', 'content', 'vector', 'terms'].map((table) =>
    toWrite(db, `delete from ${table} where ${table === 'terms' ? 'rowid' : 'place'} = ?`),
  )

  function remove(place: number): void {
    const document = unpack(text.get(place)?.text as Uint8Array)
    tally.count(-1, document.language, analyse(document))
    for (const removal of removals) removal.run(place)
  }

  function add(document: SearchDocument, digest: string) {
    const { id, path, publishedAt, language } = document
    const analysis = analyse(document)
    const place = placeFor(document)
    const fields = FIELDS.map((field) => analysis.fields[field])
    insert.article.run(place, id, path, publishedAt, language, digest)
    insert.content.run(place, pack(document))
    insert.vector.run(place, encode(analysis.counts, analysis.length))
    insert.terms.run(place, ...fields, filingsOf(document))
    tally.count(1, language, analysis)
  }

  function putOne({ id, document }: Change): boolean {
    const old = known.get(id)
    const digest = document && hash('sha1', JSON.stringify(document), 'base64')
    if (old?.digest === digest) return false
    if (old) remove(Number(old.place))
    if (document && digest) add(document, digest)
    return true
  }

  function putAll(changes: readonly Change[]): Id<'article'>[] {
    try {
      const changed = changes.filter(putOne).map(({ id }) => id)
      if (tally.size() > behind) tally.write()
      return changed
    } catch (error) {
      tally.forget() // the caller's transaction fails, and every count with it
      throw error
    }
  }

  return {
    meta,
    /** Writes the counts that stayed behind, inside the caller's transaction. */
    flush: tally.write,
    /** Makes the index say what is true of these ids, inside the caller's transaction; gives those
     * for which it did not say so before. */
    put(changes: readonly Change[]): Id<'article'>[] {
      const changed = putAll(changes)
      if (meta.number('filling') === 1) for (const { id } of changes) note.run(id)
      return changed
    },
  }
}
