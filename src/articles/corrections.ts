import { type Id, Refusal } from '#base'
import { touch } from '#work'
import type { ChangeKind, Teaser } from './article.ts'
import { openReading } from './read.ts'
import type { Needs } from './room.ts'
import * as store from './store-corrections.ts'
import { articleTag, CORRECTIONS, listTag } from './tags.ts'

/** An error the paper has owned up to. */
export type Correction = {
  id: Id<'revision'>
  article: Teaser
  change: ChangeKind
  /** What readers are told of it; may be empty. */
  note: string
  /** Epoch milliseconds. */
  at: number
}

export function openCorrections({ read }: Pick<Needs, 'read'>) {
  const { teasers } = openReading({ read })

  const touchAll = (): void => {
    for (const tag of [CORRECTIONS, listTag('all'), listTag('kind:page')]) touch(tag)
  }

  return {
    /** The cursor by which what is older than this correction is known: itself, while its article is
     * public, else the nearest newer one, `first` where that is none. Refuses what is no correction. */
    async correctionCursor(id: Id<'revision'>): Promise<Id<'revision'> | 'first'> {
      touchAll()
      const stood = await store.find(read, id)
      if (!stood) throw new Refusal('not-found', 'There is no such page.')
      const found = await store.firstFrom(read, stood)
      if (found) touch(articleTag(found.articleId))
      return found?.id ?? 'first'
    },

    /** Clarifications, corrections and retractions of what is public, newest first, from after the one
     * called `before` on; `older` is the cursor of the next page. Refuses a cursor that never was. */
    async corrections(wish: {
      before?: Id<'revision'> | undefined
      limit: number
    }): Promise<{ items: Correction[]; older?: Id<'revision'> }> {
      touchAll()
      const before = wish.before && (await store.find(read, wish.before))
      if (wish.before && !before) throw new Refusal('not-found', 'There is no such page.')
      const found = await store.list(read, { before, limit: wish.limit + 1 })
      const rows = found.slice(0, wish.limit)
      for (const { articleId } of rows) touch(articleTag(articleId))
      const known = new Map((await teasers(rows.map((r) => r.articleId))).map((t) => [t.id, t]))
      const items = rows.flatMap(({ articleId, change, ...row }) => {
        const article = known.get(articleId)
        return article && change ? [{ ...row, article, change }] : []
      })
      const last = found.length > wish.limit ? rows.at(-1) : undefined
      return { items, ...(last && { older: last.id }) }
    },
  }
}
