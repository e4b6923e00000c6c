import { type Id, Refusal } from '#base'
import type { Article, Content, Revision, Status } from './article.ts'
import type { Needs } from './room.ts'
import * as store from './store.ts'
import * as revisionStore from './store-revisions.ts'

/** Above every version that an integer column holds. */
const NEWEST = 2 ** 31 - 1

/** What the newsroom sees: every article in every state. No page for readers is made of it. */
export function openDesk({ read }: Pick<Needs, 'read'>) {
  return {
    /** The article in whatever state, if there is one. */
    findAny: (id: Id<'article'>): Promise<Article | undefined> => store.find(read, id),

    /** The article that an import knows by this source, in whatever state. */
    async findBySource(source: string): Promise<Article | undefined> {
      const [known] = await store.listSourced(read, [source])
      return known && (await store.find(read, known.id))
    },

    /** Articles of one state or of all, the last saved first, from after `before` on. Refuses to begin
     * after an article that is none. */
    async listAll(wish: {
      status?: Status | undefined
      before?: Id<'article'> | undefined
      limit: number
    }) {
      const { status, limit } = wish
      const before = wish.before ? await store.find(read, wish.before) : undefined
      if (wish.before && !before) {
        throw new Refusal('not-found', `There is no article ${wish.before}.`)
      }
      const wanted = { ...(status && { status }), before, limit: limit + 1 }
      const found = await store.listSaved(read, wanted)
      const items = found.slice(0, limit)
      const last = found.length > limit ? items.at(-1) : undefined
      return { items, ...(last && { next: last.id }) }
    },

    /** When the next scheduled article is due (epoch ms). */
    nextDue: (): Promise<number | undefined> => store.nextDue(read),

    /** The versions of an article, newest first, from below the number `before` on. */
    revisions(id: Id<'article'>, { before = NEWEST, limit = 100 } = {}): Promise<Revision[]> {
      return revisionStore.list(read, id, { before, limit })
    },

    /** One version of an article with its whole content; refuses a number that never was. */
    async revision(id: Id<'article'>, number: number): Promise<Revision & { content: Content }> {
      const revision = await revisionStore.find(read, id, number)
      if (!revision) throw new Refusal('not-found', 'There is no such version.')
      return revision
    },
  }
}
