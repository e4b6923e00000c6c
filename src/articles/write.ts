import { type Actor, type Id, Refusal } from '#base'
import { wordCount } from '#document'
import type { People } from '#people'
import { type Article, type Content, type Draft, isPublished, mayEdit } from './article.ts'
import { checkContent, contentOf, differ, newContent } from './content.ts'
import { checkMayAppear } from './flow.ts'
import { finish, hold, type Needs } from './room.ts'
import { newArticle, save, type Told } from './save.ts'
import * as store from './store.ts'
import * as revisions from './store-revisions.ts'
import { correctionTags } from './tags.ts'

/** Bylines without a name get their person's. */
async function signed<T extends Partial<Content>>(draft: T, people: People): Promise<T> {
  const { bylines = [] } = draft
  if (bylines.every(({ name }) => name !== '')) return draft
  const ids = bylines.map(({ personId }) => personId).filter((id) => id !== null)
  const names = new Map((await people.persons(ids)).map(({ id, name }) => [id, name]))
  const named = bylines.map((line) => {
    return { ...line, name: line.name || ((line.personId && names.get(line.personId)) ?? '') }
  })
  return { ...draft, bylines: named.filter(({ name }) => name !== '') }
}

/** Refuses what would make a public, or scheduled, article one that may not appear. */
function checkStillMayAppear(article: Article): void {
  if (article.status === 'published') checkMayAppear({ ...article, embargoUntil: null }, 0)
  if (article.status === 'scheduled') checkMayAppear(article, article.scheduledAt ?? 0)
}

/** The next version of an article with other content. */
function nextVersion(old: Article, content: Content, at: number, { change }: Told): Article {
  const seen = old.status === 'published' && change !== 'typo'
  if (old.status === 'published' && (content.embargoUntil ?? 0) > at) {
    throw new Refusal('conflict', 'It is public: an embargo comes too late. Withdraw it first.')
  }
  const article: Article = {
    ...{ ...old, ...content, version: old.version + 1, savedAt: at },
    words: wordCount(content.body, content.language),
    revisedAt: seen ? at : old.revisedAt,
  }
  checkStillMayAppear(article)
  return article
}

export function openWriting({ change, now, paper, people }: Needs) {
  return {
    /** Begins an article, which nobody but the newsroom sees; refuses readers, and what no article can
     * hold. */
    async create(by: Actor, draft: Draft): Promise<Article> {
      mayEdit(by)
      const { language } = await paper.settings()
      const content = newContent(await signed(draft, people), language)
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
      const sections = await paper.sections()
      const given = await signed(changes, people)
      return change(async (tx) => {
        const old = await hold(tx, id, version)
        const content = checkContent({ ...contentOf(old), ...given })
        if (!differ<Content>(old, content)) return old
        const at = now()
        const article = nextVersion(old, content, at, told)
        const changed = await save(tx, old, article, { by, at, sections, ...told })
        const tags = [...changed, ...(isPublished(article) ? correctionTags(told.change) : [])]
        const did = old.status === 'published' ? 'article-revised' : 'article-saved'
        await finish(tx, { by, did, id, tags }, at)
        return article
      })
    },
  }
}
