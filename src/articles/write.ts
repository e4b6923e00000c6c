import { type Actor, type Id, newId, Refusal } from '#base'
import type { Tx } from '#db'
import { wordCount } from '#document'
import { checkOwnPath } from '#links'
import { leaveRedirects } from '#paper'
import { type Article, type ChangeKind, type Content, type Draft, mayEdit } from './article.ts'
import { checkContent, contentOf, differ, newContent } from './content.ts'
import { checkMayAppear } from './flow.ts'
import { finish, hold, type Needs, relist, surroundings } from './room.ts'
import * as store from './store.ts'
import * as revisions from './store-revisions.ts'
import { changeTags, placesOf } from './tags.ts'

type Told = { change?: ChangeKind; note?: string }

/** A new article that nobody has seen. */
export const newArticle = (content: Content, at: number): Article => ({
  ...content,
  ...{ id: newId<'article'>(), version: 1, status: 'draft', path: null },
  ...{ words: wordCount(content.body, content.language), createdAt: at, savedAt: at },
  ...{ publishedAt: null, revisedAt: null, scheduledAt: null },
  ...{ withdrawnAt: null, withdrawnReason: '', source: null },
})

/** Refuses what would make a public, or scheduled, article one that may not appear. */
function checkStillMayAppear(article: Article): void {
  if (article.status === 'published') checkMayAppear({ ...article, embargoUntil: null }, 0)
  if (article.status === 'scheduled') checkMayAppear(article, article.scheduledAt ?? 0)
}

/** Writes what became of an article, and keeps the version; gives back the tags of what changed. */
export async function save(
  tx: Tx,
  old: Article,
  article: Article,
  kept: { by: Actor; at: number; sections: Parameters<typeof placesOf>[1] } & Told,
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
  return changeTags(
    { article: old, places: places.old },
    { article, places: places.now },
  )
}

export function openWriting({ change, now, paper, people }: Needs) {
  /** Bylines without a name get their person's. */
  async function signed<T extends Partial<Content>>(draft: T): Promise<T> {
    const { bylines = [] } = draft
    if (bylines.every(({ name }) => name !== '')) return draft
    const ids = bylines.map(({ personId }) => personId).filter((id) => id !== null)
    const names = new Map((await people.persons(ids)).map(({ id, name }) => [id, name]))
    const named = bylines.map((line) => {
      return { ...line, name: line.name || ((line.personId && names.get(line.personId)) ?? '') }
    })
    return { ...draft, bylines: named.filter(({ name }) => name !== '') }
  }

  return {
    /** Begins an article, which nobody but the newsroom sees; refuses readers, and what no article can
     * hold. */
    async create(by: Actor, draft: Draft): Promise<Article> {
      mayEdit(by)
      const { language } = await paper.settings()
      const content = newContent(await signed(draft), language)
      const article = newArticle(content, now())
      const { id, createdAt: at } = article
      const first = { articleId: id, number: 1, at, by, published: false, change: null, note: '' }
      return change(async (tx) => {
        await store.insert(tx, [{ ...article, sourceHash: null }])
        await revisions.insert(tx, [{ ...first, content }])
        await finish(tx, { by, did: 'article-created', id, tags: [] }, at)
        return article
      })
    },

    /** Saves changes made from this version; of a published article they go to readers at once, as an
     * update, or what `change` says. What changes nothing saves nothing. Refuses readers, a version
     * that is not the newest, and an embargo on what is public or scheduled for before its end. */
    async edit(
      by: Actor,
      id: Id<'article'>,
      version: number,
      changes: Partial<Content>,
      told: Told = {},
    ): Promise<Article> {
      mayEdit(by)
      const { sections } = await surroundings(paper)
      const given = await signed(changes)
      return change(async (tx) => {
        const old = await hold(tx, id, version)
        const content = checkContent({ ...contentOf(old), ...given })
        if (!differ<Content>(old, content)) return old
        const at = now()
        const seen = old.status === 'published' && told.change !== 'typo'
        const article: Article = {
          ...{ ...old, ...content, version: version + 1, savedAt: at },
          words: wordCount(content.body, content.language),
          revisedAt: seen ? at : old.revisedAt,
        }
        if (old.status === 'published' && (content.embargoUntil ?? 0) > at) {
          throw new Refusal('conflict', 'It is public: an embargo comes too late. Withdraw it first.')
        }
        checkStillMayAppear(article)
        const tags = await save(tx, old, article, { by, at, sections, ...told })
        const did = old.status === 'published' ? 'article-revised' : 'article-saved'
        await finish(tx, { by, did, id, tags }, at)
        return article
      })
    },

    /** Gives an article another address; the old one leads there from now on. Refuses readers, an
     * address that another has, and one that the program needs for itself. */
    async readdress(by: Actor, id: Id<'article'>, path: string): Promise<Article> {
      mayEdit(by)
      const own = checkOwnPath(path)
      const { sections } = await surroundings(paper)
      return change(async (tx) => {
        const old = await hold(tx, id)
        if (old.path === own) return old
        const taken = await store.takenPaths(tx, [own])
        if (taken.size > 0 || sections.some((section) => section.path === own)) {
          throw new Refusal('conflict', `Something else stands at ${own}.`)
        }
        const article = { ...old, path: own }
        await store.update(tx, article, { parts: false })
        const stood = old.publishedAt !== null && old.path !== null
        if (stood) await leaveRedirects(tx, [{ from: old.path ?? '', target: own }], now())
        const places = placesOf(old, sections)
        const tags = changeTags({ article: old, places }, { article, places })
        await finish(tx, { by, did: 'article-readdressed', id, tags }, now())
        return article
      })
    },
  }
}
