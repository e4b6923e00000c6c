/** Gives every article a number of its own, that says when it was published and where it is filed. */
import type { SqliteFile } from '#db'
import type { SearchDocument } from './document.ts'
import { ALIKE, placeOn, SHELVES, secondAfter } from './place.ts'

export function openShelves(db: SqliteFile) {
  const last = db.prepare('select max(place) place from article where place between ? and ?')
  const known = db.prepare('select number from shelf where sections = ?')
  const add = db.prepare(`insert into shelf(number, sections)
    select count(*), ? from shelf having count(*) < ${SHELVES} returning number`)

  /** With all shelves taken, the first one holds what is left. */
  function shelfFor(sections: string): number {
    const row = known.get(sections) ?? add.get(sections)
    return Number(row?.number ?? 0)
  }

  /** A free place for the document; of very many in one second, some come a little later. */
  return ({ publishedAt, sectionIds }: SearchDocument): number => {
    let first = placeOn(publishedAt, shelfFor(JSON.stringify(sectionIds)))
    for (;;) {
      const taken = last.get(first, first + ALIKE - 1)?.place
      if (typeof taken !== 'number') return first
      if (taken < first + ALIKE - 1) return taken + 1
      first = secondAfter(first)
    }
  }
}
