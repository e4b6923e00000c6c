import type { Actor } from '#base'
import type { Tx } from '#db'
import { choiceFor, freePaths } from './address.ts'
import type { Article } from './article.ts'
import { checkMayAppear } from './flow.ts'
import { type Around, enlist, finish } from './room.ts'
import * as store from './store.ts'
import * as revisions from './store-revisions.ts'
import { appearanceTags, placesOf } from './tags.ts'

type Doing = { by: Actor; at: number }

/** Gives an article to readers; refuses one under embargo, or without a headline. */
export async function appear(
  tx: Tx,
  old: Article,
  { by, at, around }: Doing & { around: Around },
): Promise<Article> {
  checkMayAppear(old, at)
  const choice = choiceFor(old, at, around)
  const path = old.path ?? (await freePaths(tx, [choice], around.sections))[0] ?? null
  const article: Article = {
    ...{ ...old, path, status: 'published', scheduledAt: null },
    publishedAt: old.publishedAt ?? at,
    revisedAt: old.publishedAt === null ? null : at,
    ...{ withdrawnAt: null, withdrawnReason: '' },
  }
  const places = placesOf(article, around.sections)
  await store.update(tx, article, { parts: false })
  await revisions.markPublished(tx, article.id, article.version)
  await enlist(tx, article, places)
  const tags = appearanceTags(article, places)
  await finish(tx, { by, did: 'article-published', id: article.id, tags }, at)
  return article
}

/** Changes what is not public before and after, so that no page changes. */
export async function shift(
  tx: Tx,
  old: Article,
  to: Partial<Article>,
  { by, at, did }: Doing & { did: string },
): Promise<Article> {
  const article = { ...old, ...to }
  await store.update(tx, article, { parts: false })
  await finish(tx, { by, did, id: old.id, tags: [] }, at)
  return article
}
