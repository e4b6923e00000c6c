import { recordAll } from '#audit'
import type { Tx } from '#db'
import { choiceFor, choiceOf, freePaths } from './address.ts'
import { type Article, isPublished } from './article.ts'
import { type Bringing, leaveFormer, type News, orderDue, type Ready } from './batch.ts'
import { type Brought, type Outcome, stand } from './brought.ts'
import { relist } from './room.ts'
import { newArticle, save } from './save.ts'
import * as store from './store.ts'
import * as revisions from './store-revisions.ts'
import { appearanceTags, articleTag, placesOf, teaserTag } from './tags.ts'

type Known = Awaited<ReturnType<typeof store.listSourced>>[number]

/** What readers have had, and the source took back, is withdrawn. */
function standAfter(old: Article, item: Brought, at: number) {
  const times = stand(item, at)
  const gone = isPublished(old) && times.status !== 'published'
  return gone
    ? { ...times, status: 'withdrawn' as const, scheduledAt: null, withdrawnAt: at }
    : times
}

/** The article as its source has it now. */
async function renewed(
  tx: Tx,
  old: Article,
  { item, hash, content }: Ready,
  { at, around }: Bringing,
): Promise<store.Stored> {
  const times = standAfter(old, item, at)
  const { words } = newArticle(content, old.createdAt)
  const article: store.Stored = {
    ...{ ...old, ...content, ...times, words, version: old.version + 1 },
    publishedAt: old.publishedAt ?? times.publishedAt,
    revisedAt: old.status === 'published' ? (times.revisedAt ?? at) : times.revisedAt,
    savedAt: at,
    sourceHash: hash,
  }
  if (article.publishedAt === null || article.path !== null) return article
  const made = choiceFor(article, article.publishedAt, around)
  const choice = choiceOf(item.path, made)
  const [path = null] = await freePaths(tx, [choice], around.sections)
  return { ...article, path }
}

/** Writes it; gives the tags of what readers see changed, and of what they may see no more. */
async function write(tx: Tx, old: Article, article: Article, { by, at, around }: Bringing) {
  const { sections } = around
  const tags = await save(tx, old, article, { by, at, sections })
  if (isPublished(old) === isPublished(article)) return { tags, gone: [] }
  await relist(tx, article, placesOf(article, sections))
  const [shown, gone] = isPublished(old)
    ? [old, [articleTag(old.id), teaserTag(old.id)]]
    : [article, []]
  return { tags: appearanceTags(shown, placesOf(shown, sections)), gone }
}

/** Changes one that is here, unless somebody here has changed it since it was brought. */
export async function bringAgain(
  tx: Tx,
  ready: Ready,
  known: Known,
  bringing: Bringing,
  news: News,
): Promise<Outcome['outcome']> {
  if (known.sourceHash === ready.hash) return 'same'
  const old = await store.findLocked(tx, known.id)
  const last = old && (await revisions.find(tx, old.id, old.version))
  if (!old || last?.by.kind !== 'import') return 'kept'
  const { by, at } = bringing
  const article = await renewed(tx, old, ready, bringing)
  const { tags, gone } = await write(tx, old, article, bringing)
  const former = await leaveFormer(tx, [{ item: ready.item, article }], at)
  for (const tag of [...tags, ...former]) news.tags.add(tag)
  for (const tag of gone) news.gone.add(tag)
  orderDue(tx, article.scheduledAt)
  await recordAll(tx, [{ by, did: 'article-brought', subject: old.id, at }])
  news.ids.push(old.id)
  return 'changed'
}
