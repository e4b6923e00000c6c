import type { Id } from '#base'
import type { Change, Read } from '#db'
import { touch } from '#work'
import * as store from './store.ts'
import type { Storyline } from './storyline.ts'
import { ALL, openWriting, tagOf } from './writing.ts'

export type Storylines = ReturnType<typeof openStorylines>
type Needs = { read: Read; change: Change; now: () => number }

/** Stories that run on, kept by the newsroom. */
export function openStorylines({ read, change, now }: Needs) {
  async function whole(summary: store.Summary | undefined): Promise<Storyline | undefined> {
    if (!summary) return undefined
    const { id } = summary
    touch(tagOf(id))
    const [steps, questions] = await Promise.all([
      store.stepsOf(read, id),
      store.questionsOf(read, id),
    ])
    return { ...summary, steps, questions }
  }

  return {
    ...openWriting({ change, now }),

    /** The storyline with its steps and questions, if there is one. */
    async storyline(id: Id<'storyline'>): Promise<Storyline | undefined> {
      touch(tagOf(id))
      return whole(await store.byId(read, id))
    },

    /** The storyline at this slug, if there is one. */
    async storylineBySlug(slug: string): Promise<Storyline | undefined> {
      touch(ALL)
      return whole(await store.bySlug(read, slug))
    },

    /** Storylines without their steps, the last changed first, after the one with id `before`. */
    async listStorylines({ before, limit }: { before?: Id<'storyline'>; limit: number }) {
      touch(ALL)
      const from = before && (await store.byId(read, before))
      const items = await store.list(read, { before: from, limit: limit + 1 })
      const older = items.length > limit ? items[limit - 1]?.id : undefined
      return { items: items.slice(0, limit), older }
    },
  }
}
