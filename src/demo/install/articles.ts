import type { Brought, Byline, Draft, Outcome } from '#articles'
import type { Id } from '#base'
import { articles } from '../articles/index.ts'
import { type DemoArticle, instantOf } from '../content.ts'
import { pages } from '../pages/index.ts'
import { people } from '../people.ts'
import { bodyOf } from './body.ts'
import { type Installing, type Known, sourceOf } from './needs.ts'

/** The version of what came in and was never touched again. */
const AS_BROUGHT = 1
const TYPO = { change: 'typo' } as const

/** Brings the articles and the pages of the house; gives the ids of the articles by their keys. */
export async function installArticles(installing: Installing, known: Known) {
  const { articles: room, by, installedAt, onProgress } = installing
  const brought = articles.map((article) => broughtOf(article, known, installedAt))
  const outcomes = await room.bring(by, [
    ...brought,
    ...pages.map((page) => pageOf(page, installedAt)),
  ])
  const ids = new Map(articles.map(({ key }, i) => [key, (outcomes[i] as Outcome).id]))
  onProgress({ what: 'articles', done: outcomes.length, of: outcomes.length })
  return ids
}

function broughtOf(article: DemoArticle, known: Known, installedAt: number): Brought {
  const publishedAt = instantOf(article.when, installedAt)
  const revisedAt = article.revised ? instantOf(article.revised, installedAt) : null
  const source = sourceOf(`article-${article.key}`)
  const draft = draftOf(article, known)
  const times = { createdAt: publishedAt, publishedAt, revisedAt }
  const { correctedThen: note } = article
  if (note === undefined || revisedAt === null) {
    return { source, draft, status: 'published', path: null, ...times }
  }
  const body = bodyOf(article.body + correctionNote(revisedAt, note), known.pictures)
  const revision = { change: 'correction', note } as const
  return { source, draft: { ...draft, body }, status: 'published', path: null, ...times, revision }
}

/** The last block of a body, as the desk writes it. */
const correctionNote = (at: number, note: string): string =>
  `\n:::correction ${new Date(at).toISOString()}\n${note}\n:::\n`

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

/** Names what to read on with, which can only be said once all are there, and puts right what was
 * wrong at first, for readers to see on the page of corrections too. What anybody has touched since it
 * came is left alone. */
export async function finishArticles(
  { articles: room, by, installedAt }: Installing,
  { pictures }: Known,
  ids: ReadonlyMap<string, Id<'article'>>,
): Promise<void> {
  for (const { key, body, related = [], corrected: note } of articles) {
    const id = ids.get(key)
    if (!id || (related.length === 0 && !note)) continue
    const { version } = await room.get(id)
    if (version !== AS_BROUGHT) continue
    const relatedIds = related.flatMap((each) => ids.get(each) ?? [])
    const whole = note && bodyOf(body + correctionNote(installedAt, note), pictures)
    const draft = { relatedIds, ...(whole && { body: whole }) }
    await room.edit(by, id, version, draft, note ? { change: 'correction', note } : TYPO)
  }
}
