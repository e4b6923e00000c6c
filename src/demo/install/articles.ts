import type { Brought, Byline, Draft, Outcome } from '#articles'
import type { Id } from '#base'
import { articles } from '../articles/index.ts'
import { type DemoArticle, instantOf } from '../content.ts'
import { pages } from '../pages/index.ts'
import { people } from '../people.ts'
import { bodyOf } from './body.ts'
import { type Installing, type Known, sourceOf } from './needs.ts'

/** Brings the articles and the pages of the house; gives the ids of the articles by their keys. */
export async function installArticles(installing: Installing, known: Known) {
  const { articles: room, by, installedAt, onProgress } = installing
  const brought = articles.map((article) => broughtOf(article, known, installedAt))
  const outcomes = await room.bring(by, [
    ...brought,
    ...pages.map((page) => pageOf(page, installedAt)),
  ])
  const ids = new Map<string, Id<'article'>>()
  const fresh = new Set<string>()
  for (const [i, { key }] of articles.entries()) {
    const outcome = outcomes[i] as Outcome
    ids.set(key, outcome.id)
    if (outcome.outcome === 'created') fresh.add(key)
  }
  await relate(installing, ids, fresh)
  await correct(installing, known, ids, fresh)
  onProgress({ what: 'articles', done: outcomes.length, of: outcomes.length })
  return ids
}

function broughtOf(article: DemoArticle, known: Known, installedAt: number): Brought {
  const publishedAt = instantOf(article.when, installedAt)
  const revisedAt = article.revised ? instantOf(article.revised, installedAt) : null
  const source = sourceOf(`article-${article.key}`)
  const draft = draftOf(article, known)
  return {
    source,
    draft,
    status: 'published',
    path: null,
    createdAt: publishedAt,
    publishedAt,
    revisedAt,
  }
}

function draftOf(article: DemoArticle, { sections, topics, pictures, ...known }: Known): Draft {
  const { kind, headline, kicker, standfirst, dateline = '', language = 'en', picture } = article
  return {
    ...{ kind, language, headline, kicker, standfirst, dateline, slug: article.key },
    sectionId: sections.get(article.section) ?? null,
    storylineId: article.storyline ? known.storylineId : null,
    body: bodyOf(article.body, pictures),
    bylines: article.by.map((signed) => bylineOf(signed, known.people)),
    topicIds: article.topics.flatMap((key) => topics.get(key) ?? []),
    leadPictureId: (picture && pictures.get(picture)) ?? null,
    leadCaption: article.caption ?? '',
    commentPolicy: article.comments ?? 'open',
  }
}

function bylineOf(signed: DemoArticle['by'][number], ids: Known['people']): Byline {
  const [key, role] = typeof signed === 'string' ? [signed, ''] : signed
  return { personId: ids.get(key) ?? null, name: people[key].name, role }
}

function pageOf({ slug, headline, standfirst, body }: (typeof pages)[number], at: number): Brought {
  const draft = { kind: 'page', slug, headline, standfirst, body: bodyOf(body, new Map()) } as const
  return {
    source: sourceOf(`page-${slug}`),
    draft: { ...draft, commentPolicy: 'off' },
    ...{ status: 'published', path: `/${slug}`, createdAt: at, publishedAt: at },
  }
}

/** Names what to read on with, which can only be said once all are there. */
async function relate(
  { articles: room, by }: Installing,
  ids: ReadonlyMap<string, Id<'article'>>,
  fresh: ReadonlySet<string>,
): Promise<void> {
  for (const { key, related = [] } of articles) {
    const id = ids.get(key)
    if (!id || !fresh.has(key) || related.length === 0) continue
    const { version } = await room.get(id)
    const relatedIds = related.flatMap((each) => ids.get(each) ?? [])
    await room.edit(by, id, version, { relatedIds }, { change: 'typo' })
  }
}

/** Puts right what was wrong at first, for readers to see on the page of corrections too. */
async function correct(
  { articles: room, by, installedAt }: Installing,
  { pictures }: Known,
  ids: ReadonlyMap<string, Id<'article'>>,
  fresh: ReadonlySet<string>,
): Promise<void> {
  const at = new Date(installedAt).toISOString()
  for (const { key, body, corrected: note } of articles) {
    const id = ids.get(key)
    if (!id || !fresh.has(key) || !note) continue
    const { version } = await room.get(id)
    const whole = bodyOf(`${body}\n:::correction ${at}\n${note}\n:::\n`, pictures)
    await room.edit(by, id, version, { body: whole }, { change: 'correction', note })
  }
}
