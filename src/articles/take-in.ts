import { recordAll } from '#audit'
import type { Tx } from '#db'
import { pathTag } from '#paper'
import { choiceFor, choiceOf, freePaths } from './address.ts'
import { type Article, isPublished } from './article.ts'
import { type Bringing, leaveFormer, type News, orderDue, type Ready } from './batch.ts'
import { type Brought, stand } from './brought.ts'
import { contentOf } from './content.ts'
import { newArticle } from './save.ts'
import * as store from './store.ts'
import * as listing from './store-listing.ts'
import * as revisions from './store-revisions.ts'
import { listTag, monthTags, placesOf } from './tags.ts'

/** The whole batch as new articles, their addresses found. */
async function become(
  tx: Tx,
  batch: readonly Ready[],
  { at, around }: Bringing,
): Promise<store.Stored[]> {
  const articles = batch.map(({ item, hash, content }) => {
    const { source } = item
    const times = stand(item, at)
    // Elsewhere what is scheduled was made at the time it is to appear.
    const createdAt = Math.min(item.createdAt, at)
    const savedAt = times.revisedAt ?? times.publishedAt ?? createdAt
    const article = { ...newArticle(content, createdAt), ...times, savedAt, source }
    return { ...article, sourceHash: hash, wanted: item.path }
  })
  const addressed = articles.filter((each) => each.wanted !== null || isFixed(each))
  const choices = addressed.map((each) =>
    choiceOf(each.wanted, choiceFor(each, each.publishedAt ?? at, around)),
  )
  const paths = await freePaths(tx, choices, around.sections)
  const pathOf = new Map(addressed.map(({ id }, nth) => [id, paths[nth] ?? null]))
  return articles.map(({ wanted: _, ...article }) => {
    return { ...article, path: pathOf.get(article.id) ?? null }
  })
}

/** Whether it has been public, so that its address must stand. */
const isFixed = ({ publishedAt }: Article): boolean => publishedAt !== null

/** Takes in all that is new with few statements. */
export async function takeIn(tx: Tx, batch: readonly Ready[], bringing: Bringing, news: News) {
  const { by, at, around } = bringing
  const articles = await become(tx, batch, bringing)
  await store.insert(tx, articles)
  const first = { number: 1, by, change: null, note: '' }
  const last = batch.map(({ item }) => item.revision)
  await revisions.insert(
    tx,
    articles.map((article, nth) => ({
      ...{ ...first, ...last[nth], articleId: article.id, at: article.savedAt },
      ...{ published: isPublished(article), content: contentOf(article) },
    })),
  )
  const listed = articles.filter(isPublished).flatMap((article) => {
    const { id: articleId, publishedAt } = article
    return placesOf(article, around.sections).map((place) => ({ place, publishedAt, articleId }))
  })
  await listing.insert(tx, listed)
  const pairs = articles.map((article, nth) => ({ article, item: batch[nth]?.item as Brought }))
  const paths = await leaveFormer(tx, pairs, at)
  const lines = articles.map(({ id }) => ({ by, did: 'article-brought', subject: id, at }))
  await recordAll(tx, lines)
  for (const { scheduledAt } of articles) orderDue(tx, scheduledAt)
  // Nobody has seen what is new: only lists and addresses change.
  for (const { place, publishedAt } of listed) {
    news.tags.add(listTag(place))
    for (const tag of monthTags(publishedAt, publishedAt)) news.tags.add(tag)
  }
  for (const { path } of articles) if (path) news.tags.add(pathTag(path))
  for (const tag of paths) news.tags.add(tag)
  news.ids.push(...articles.map(({ id }) => id))
  return articles
}
