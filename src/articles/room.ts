import { record } from '#audit'
import { type Actor, type Id, Refusal } from '#base'
import type { Change, Read, Tx } from '#db'
import type { Paper, Section } from '#paper'
import type { People } from '#people'
import { emit } from '#work'
import { type Article, isPublished } from './article.ts'
import * as store from './store.ts'
import * as listing from './store-listing.ts'

export type Needs = { read: Read; change: Change; now: () => number; paper: Paper; people: People }

type Done = { by: Actor; did: string; id: Id<'article'>; tags: readonly string[] }

/** Leaves a line in the audit and tells the others; `gone` are tags of what readers may not see any
 * more, in no copy. */
export async function finish(
  tx: Tx,
  { by, did, id, tags, gone }: Done & { gone?: readonly string[] },
  at: number,
): Promise<void> {
  await record(tx, { by, did, subject: id, at })
  emit(tx, { name: did, id, tags, ...(gone && { gone }) })
}

/** The article, held until the transaction ends; refuses an unknown id, and with a version given one
 * that is not the newest. */
export async function hold(tx: Tx, id: Id<'article'>, version?: number): Promise<Article> {
  const article = await store.findLocked(tx, id)
  if (!article) throw new Refusal('not-found', 'There is no such article.')
  if (version === undefined || article.version === version) return article
  throw new Refusal(
    'conflict',
    `Version ${article.version} was saved meanwhile, and yours was made from version ${version}: ` +
      'look at the newer one, put yours into it, and save again.',
  )
}

/** Puts an article into its places, if it is published and stands in none. */
export async function enlist(tx: Tx, article: Article, places: readonly string[]): Promise<void> {
  if (!isPublished(article)) return
  const { publishedAt, id: articleId } = article
  await listing.insert(
    tx,
    places.map((place) => ({ place, publishedAt, articleId })),
  )
}

/** Takes an article out of all places, and puts it into these if it is published. */
export async function relist(tx: Tx, article: Article, places: readonly string[]): Promise<void> {
  await listing.remove(tx, article.id)
  await enlist(tx, article, places)
}

/** The paper around an article. */
export type Around = { sections: Section[]; zone: string; language: string }

/** What verbs look up before they begin to write. */
export async function surroundings(paper: Paper): Promise<Around> {
  const [sections, { timeZone, language }] = await Promise.all([paper.sections(), paper.settings()])
  return { sections, zone: timeZone, language }
}
