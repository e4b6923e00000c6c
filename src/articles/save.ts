import { type Actor, newId } from '#base'
import type { Tx } from '#db'
import { wordCount } from '#document'
import type { Article, ChangeKind, Content } from './article.ts'
import { contentOf, differ } from './content.ts'
import { type Around, relist } from './room.ts'
import * as store from './store.ts'
import * as revisions from './store-revisions.ts'
import { changeTags, placesOf } from './tags.ts'

/** What readers and colleagues are told of a change. */
export type Told = { change?: ChangeKind; note?: string }

/** A new article that nobody has seen. */
export const newArticle = (content: Content, at: number): Article => ({
  ...content,
  ...{ id: newId<'article'>(), version: 1, status: 'draft', path: null },
  ...{ words: wordCount(content.body, content.language), createdAt: at, savedAt: at },
  ...{ publishedAt: null, revisedAt: null, scheduledAt: null },
  ...{ withdrawnAt: null, withdrawnReason: '', source: null },
})

/** Writes what became of an article, and keeps the version; gives back the tags of what changed. */
export async function save(
  tx: Tx,
  old: Article,
  article: Article,
  kept: { by: Actor; at: number; sections: Around['sections'] } & Told,
): Promise<string[]> {
  const { by, at, sections, change, note = '' } = kept
  const published = article.status === 'published'
  await store.update(tx, article, {
    parts: differ<Content>(old, article, ['bylines', 'topicIds', 'relatedIds']),
  })
  await revisions.insert(tx, [
    {
      ...{ articleId: article.id, number: article.version, at, by, published },
      ...{ change: published ? (change ?? 'update') : (change ?? null), note },
      content: contentOf(article),
    },
  ])
  const places = { old: placesOf(old, sections), now: placesOf(article, sections) }
  if (published && differ(places.old, places.now)) await relist(tx, article, places.now)
  return changeTags({ article: old, places: places.old }, { article, places: places.now })
}
