import { record } from '#audit'
import type { Actor, Id } from '#base'
import { emit } from '#work'
import type { Needs } from './room.ts'
import * as store from './store.ts'
import * as listing from './store-listing.ts'
import { listTag, sectionPlaces } from './tags.ts'

const AT_ONCE = 500

export function openRelisting({ read, change, now, paper }: Needs) {
  return {
    /** Lists the articles of a section, and of those under it, at the sections it now stands under; what
     * follows when a section moves. Some hundred in a transaction; done twice, it changes nothing. */
    async relistSection(by: Actor, section: Id<'section'>): Promise<void> {
      const sections = await paper.sections()
      let before: listing.Listed | undefined
      for (;;) {
        const wish = { before, limit: AT_ONCE }
        const rows = await listing.list(read, `section:${section}`, wish)
        if (rows.length === 0) return
        await change(async (tx) => {
          const homes = await store.sectionsOf(
            tx,
            rows.map(({ articleId }) => articleId),
          )
          const due = rows.flatMap((row) =>
            sectionPlaces(homes.get(row.articleId) ?? null, sections).map((place) => {
              return { ...row, place }
            }),
          )
          const changed = await listing.replaceIn(tx, 'section:', rows, due)
          if (changed.size === 0) return
          await record(tx, { by, did: 'section-relisted', subject: section, at: now() })
          emit(tx, { name: 'section-relisted', id: section, tags: [...changed].map(listTag) })
        })
        before = rows.at(-1)
      }
    },
  }
}
