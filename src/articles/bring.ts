import { recordAll } from '#audit'
import { type Actor, type Id, Refusal } from '#base'
import type { Tx } from '#db'
import { leaveRedirects, pathTag } from '#paper'
import { emit, schedule } from '#work'
import { choiceFor, choiceFrom, freePaths } from './address.ts'
import { type Article, type Content, isPublished, mayPublish } from './article.ts'
import { type Brought, hashOf, type Outcome, stand } from './brought.ts'
import { contentOf, newContent } from './content.ts'
import { PUBLISH_DUE } from './publish.ts'
import { type Needs, relist, surroundings } from './room.ts'
import * as store from './store.ts'
import * as listing from './store-listing.ts'
import * as revisions from './store-revisions.ts'
import { appearanceTags, articleTag, listTag, monthTags, placesOf, teaserTag } from './tags.ts'
import { newArticle, save } from './write.ts'

type Around = Awaited<ReturnType<typeof surroundings>>
/** An item made ready before the transaction. */
type Ready = { item: Brought; hash: string; content: Content }
type Known = Awaited<ReturnType<typeof store.listSourced>>[number]
/** Who brings it, and when. */
type Bringing = { by: Actor; at: number; around: Around }
/** What one batch tells the others. */
type News = { ids: Id<'article'>[]; tags: Set<string>; gone: Set<string> }

/** The whole batch as new articles, their addresses found. */
async function become(
  tx: Tx,
  batch: readonly Ready[],
  { at, around }: Bringing,
): Promise<store.Stored[]> {
  const articles = batch.map(({ item, hash, content }) => {
    const { createdAt, source } = item
    const times = stand(item, at)
    const savedAt = times.revisedAt ?? times.publishedAt ?? createdAt
    const article = { ...newArticle(content, createdAt), ...times, savedAt, source }
    return { ...article, sourceHash: hash, wanted: item.path }
  })
  const addressed = articles.filter((each) => each.wanted !== null || isFixed(each))
  const choices = addressed.map((each) =>
    each.wanted === null
      ? choiceFor(each, each.publishedAt ?? at, around)
      : choiceFrom(each.wanted),
  )
  const paths = await freePaths(tx, choices, around.sections)
  const pathOf = new Map(addressed.map(({ id }, nth) => [id, paths[nth] ?? null]))
  return articles.map(({ wanted: _, ...article }) => {
    return { ...article, path: pathOf.get(article.id) ?? null }
  })
}

/** Whether it has been public, so that its address must stand. */
const isFixed = ({ publishedAt }: Article): boolean => publishedAt !== null

async function leaveFormer(
  tx: Tx,
  pairs: readonly { item: Brought; article: Article }[],
  at: number,
): Promise<string[]> {
  const moves = pairs.flatMap(({ item, article: { path } }) =>
    (item.formerPaths ?? []).map((from) => ({ from, target: path })),
  )
  const known = moves.filter(({ target }) => target !== null)
  await leaveRedirects(tx, known, at)
  return known.map(({ from }) => pathTag(from))
}

/** Takes in all that is new with few statements. */
async function takeIn(tx: Tx, batch: readonly Ready[], bringing: Bringing, news: News) {
  const { by, at, around } = bringing
  const articles = await become(tx, batch, bringing)
  await store.insert(tx, articles)
  const first = { number: 1, by, change: null, note: '' }
  await revisions.insert(
    tx,
    articles.map((article) => ({
      ...{ ...first, articleId: article.id, at: article.savedAt },
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

const orderDue = (tx: Tx, at: number | null): void => {
  if (at !== null) schedule(tx, { duty: PUBLISH_DUE, id: String(at), dueAt: at })
}

/** Changes one that is here, unless somebody here has changed it since it was brought. */
async function bringAgain(
  tx: Tx,
  { item, hash, content }: Ready,
  known: Known,
  { by, at, around }: Bringing,
  news: News,
): Promise<Outcome['outcome']> {
  if (known.sourceHash === hash) return 'same'
  const old = await store.findLocked(tx, known.id)
  if (!old) return 'same'
  const last = await revisions.find(tx, old.id, old.version)
  if (last?.by.kind !== 'import') return 'kept'
  const { sections } = around
  const times = stand(item, at)
  const fresh = newArticle(content, old.createdAt)
  const article: store.Stored = {
    ...{ ...old, ...content, ...times, words: fresh.words, version: old.version + 1 },
    publishedAt: old.publishedAt ?? times.publishedAt,
    revisedAt: old.status === 'published' ? (times.revisedAt ?? at) : times.revisedAt,
    savedAt: at,
    sourceHash: hash,
  }
  const choice = item.path ? choiceFrom(item.path) : choiceFor(article, at, around)
  if (article.publishedAt !== null && article.path === null) {
    article.path = (await freePaths(tx, [choice], sections))[0] ?? null
  }
  const changed = await save(tx, old, article, { by, at, sections })
  const appeared = isPublished(old) !== isPublished(article)
  if (appeared) await relist(tx, article, placesOf(article, sections))
  const shown = isPublished(article) ? article : old
  const tags = appeared ? appearanceTags(shown, placesOf(shown, sections)) : changed
  for (const tag of tags) news.tags.add(tag)
  if (appeared && isPublished(old)) news.gone.add(articleTag(old.id)).add(teaserTag(old.id))
  orderDue(tx, article.scheduledAt)
  await recordAll(tx, [{ by, did: 'article-brought', subject: old.id, at }])
  for (const tag of await leaveFormer(tx, [{ item, article }], at)) news.tags.add(tag)
  news.ids.push(old.id)
  return 'changed'
}

export function openBringing({ change, now, paper }: Needs) {
  return {
    /** Brings articles from elsewhere, all of them or none; some hundred at a time are fast. Brought
     * again, what the source has not changed stays untouched, and what was edited here since is kept.
     * Nothing becomes public before its time or in its embargo. Refuses readers, a source named twice,
     * and what no article can hold. */
    async bring(by: Actor, items: readonly Brought[]): Promise<Outcome[]> {
      mayPublish(by)
      const sources = items.map(({ source }) => source)
      if (new Set(sources).size < sources.length) {
        throw new Refusal('invalid', 'Two of these articles have the same source.')
      }
      const around = await surroundings(paper)
      const batch = items.map((item) => {
        return { item, hash: hashOf(item), content: newContent(item.draft, around.language) }
      })
      return change(async (tx) => {
        const bringing = { by, at: now(), around }
        const news: News = { ids: [], tags: new Set(), gone: new Set() }
        const here = await store.listSourced(tx, sources)
        const known = new Map(here.map((each) => [each.source, each]))
        const strangers = batch.filter(({ item }) => !known.has(item.source))
        const created = await takeIn(tx, strangers, bringing, news)
        const ids = new Map(created.map(({ source, id }) => [source, id]))
        const outcomes: Outcome[] = []
        for (const ready of batch) {
          const { source } = ready.item
          const old = known.get(source)
          const outcome = old ? await bringAgain(tx, ready, old, bringing, news) : 'created'
          outcomes.push({ source, id: (old?.id ?? ids.get(source)) as Id<'article'>, outcome })
        }
        tell(tx, by, news)
        return outcomes
      })
    },
  }
}

/** One event for all, and none where nothing was changed. */
function tell(tx: Tx, by: Actor, { ids, tags, gone }: News): void {
  if (ids.length === 0) return
  const event = { name: 'articles-brought', id: by.name, ids, tags: [...tags] }
  emit(tx, { ...event, ...(gone.size > 0 && { gone: [...gone] }) })
}
