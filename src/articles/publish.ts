import { type Actor, type Id, Refusal } from '#base'
import type { Tx } from '#db'
import { schedule as order } from '#work'
import { choiceFor, freePaths } from './address.ts'
import { type Article, mayEdit, mayPublish } from './article.ts'
import { checkMayAppear, checkStep } from './flow.ts'
import { finish, hold, type Needs, relist, surroundings } from './room.ts'
import * as store from './store.ts'
import * as revisions from './store-revisions.ts'
import { appearanceTags, articleTag, placesOf, teaserTag } from './tags.ts'

/** The duty that publishes whatever is due; ordered once for each instant. */
export const PUBLISH_DUE = 'publish-due'
const AT_ONCE = 100
const LONGEST_REASON = 2_000
const clock: Actor = { kind: 'system', name: 'schedule' }

export function openPublishing({ read, change, now, paper }: Needs) {
  type Around = Awaited<ReturnType<typeof surroundings>>

  async function appear(tx: Tx, by: Actor, old: Article, around: Around): Promise<Article> {
    const at = now()
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
    await relist(tx, article, places)
    const tags = appearanceTags(article, places)
    await finish(tx, { by, did: 'article-published', id: article.id, tags }, at)
    return article
  }

  /** Changes what is not public before and after, so that no page changes. */
  async function shift(by: Actor, old: Article, to: Partial<Article>, tx: Tx, did: string) {
    const article = { ...old, ...to }
    await store.update(tx, article, { parts: false })
    await finish(tx, { by, did, id: old.id, tags: [] }, now())
    return article
  }

  /** Publishes one that is due, unless another process did, or somebody took it back. */
  async function publishOne(id: Id<'article'>, around: Around): Promise<boolean> {
    return await change(async (tx) => {
      const old = await store.findLocked(tx, id)
      if (old?.status !== 'scheduled' || (old.scheduledAt ?? 0) > now()) return false
      await appear(tx, clock, old, around)
      return true
    })
  }

  async function publishOrGiveBack(id: Id<'article'>, around: Around): Promise<boolean> {
    try {
      return await publishOne(id, around)
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error
      await giveBack(id)
      return false
    }
  }

  /** What cannot appear as it stands goes back to the desk, and holds up nobody. */
  async function giveBack(id: Id<'article'>): Promise<void> {
    await change(async (tx) => {
      const old = await store.findLocked(tx, id)
      if (old?.status !== 'scheduled') return
      await shift(clock, old, { status: 'ready', scheduledAt: null }, tx, 'article-not-published')
    })
  }

  return {
    /** Moves an article that is not public to another desk: draft, in review, ready. Refuses readers,
     * and an article that is scheduled or published. */
    move(by: Actor, id: Id<'article'>, to: 'draft' | 'in-review' | 'ready'): Promise<Article> {
      mayEdit(by)
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('submit', old, to)
        return shift(by, old, { status: to }, tx, 'article-moved')
      })
    },

    /** Gives an article to readers now, and an address for good; one that was withdrawn comes back to
     * its old date and address. Refuses readers, one under embargo or without a headline, one that is
     * public already, and with a version given one that is not the newest. */
    async publish(by: Actor, id: Id<'article'>, version?: number): Promise<Article> {
      mayPublish(by)
      const around = await surroundings(paper)
      return change(async (tx) => {
        const old = await hold(tx, id, version)
        checkStep('publish', old)
        return appear(tx, by, old, around)
      })
    },

    /** Has an article published at an instant to come (epoch ms); said again, at another one. Refuses
     * readers, an instant that has passed, and one within the embargo. */
    schedule(by: Actor, id: Id<'article'>, at: number): Promise<Article> {
      mayPublish(by)
      if (!(at > now())) throw new Refusal('invalid', 'That time has passed: publish it instead.')
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('schedule', old)
        checkMayAppear(old, at)
        order(tx, { duty: PUBLISH_DUE, id: String(at), dueAt: at })
        const to = { status: 'scheduled', scheduledAt: at } as const
        return shift(by, old, to, tx, 'article-scheduled')
      })
    },

    /** Takes back a schedule; the article is ready again. Refuses readers, and one not scheduled. */
    unschedule(by: Actor, id: Id<'article'>): Promise<Article> {
      mayPublish(by)
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('unschedule', old)
        return shift(by, old, { status: 'ready', scheduledAt: null }, tx, 'article-unscheduled')
      })
    },

    /** Takes an article from readers, out of every list and every kept copy; its address says that it is
     * gone. The reason is for the newsroom. Refuses readers, and one that is not public. */
    async withdraw(by: Actor, id: Id<'article'>, reason = ''): Promise<Article> {
      mayPublish(by)
      if (reason.length > LONGEST_REASON) throw new Refusal('invalid', 'That reason is too long.')
      const { sections } = await surroundings(paper)
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('withdraw', old)
        const to = { status: 'withdrawn', withdrawnAt: now(), withdrawnReason: reason } as const
        const article = { ...old, ...to }
        await store.update(tx, article, { parts: false })
        await relist(tx, article, [])
        const tags = appearanceTags(old, placesOf(old, sections))
        const gone = [articleTag(id), teaserTag(id)]
        await finish(tx, { by, did: 'article-withdrawn', id, tags, gone }, now())
        return article
      })
    },

    /** Publishes everything that is due, each in its own transaction, late or not; the duty
     * `publish-due`. Gives the number published. What may not appear is given back as ready. */
    async publishDue(): Promise<number> {
      const around = await surroundings(paper)
      let published = 0
      for (;;) {
        const due = await store.listDue(read, now(), AT_ONCE)
        for (const id of due) if (await publishOrGiveBack(id, around)) published += 1
        if (due.length < AT_ONCE) return published
      }
    },
  }
}
