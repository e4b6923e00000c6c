import { record } from '#audit'
import { type Actor, type Id, newId, Refusal } from '#base'
import type { Change, Tx } from '#db'
import { slugify } from '#links'
import { emit } from '#work'
import * as store from './store.ts'
import { checkDraft, checkMayKeep, type StorylineDraft } from './storyline.ts'

export const ALL = 'storylines'
export const tagOf = (id: Id<'storyline'>): string => `storyline:${id}`

type Needs = { change: Change; now: () => number }

export function openWriting({ change, now }: Needs) {
  async function freeSlug(tx: Tx, wished: string, own: Id<'storyline'>): Promise<string> {
    for (let n = 1; ; n++) {
      const slug = n === 1 ? wished : `${wished}-${n}`
      const taken = await store.bySlug(tx, slug)
      if (!taken || taken.id === own) return slug
    }
  }

  async function write(tx: Tx, by: Actor, known: store.Summary | undefined, draft: StorylineDraft) {
    const { steps, questions, source, parentId, ...words } = draft
    const id = known?.id ?? newId<'storyline'>()
    const wished = draft.slug ?? known?.slug ?? slugify(draft.title)
    const summary: store.Summary = {
      ...words,
      ...{ id, slug: await freeSlug(tx, wished, id), source: source ?? known?.source ?? null },
      ...{ parentId: parentId ?? null, createdAt: known?.createdAt ?? now() },
      ...{ savedAt: now(), reviewedAt: now(), version: (known?.version ?? 0) + 1 },
    }
    await (known ? store.update(tx, summary) : store.insert(tx, summary))
    await store.replaceParts(tx, id, steps, questions)
    const did = known ? 'storyline-saved' : 'storyline-created'
    await record(tx, { by, did, subject: id, at: now() })
    emit(tx, { name: did, id, tags: [tagOf(id), ALL] })
    return summary
  }

  return {
    /** Begins a storyline, or, where one has this source, brings it up to date. Refuses readers, and
     * one without a title or a mark. */
    putStoryline(by: Actor, draft: StorylineDraft): Promise<{ id: Id<'storyline'>; slug: string }> {
      checkMayKeep(by)
      checkDraft(draft)
      return change(async (tx) => {
        const known = draft.source ? await store.bySource(tx, draft.source) : undefined
        return write(tx, by, known, draft)
      })
    },

    /** Saves a storyline whole. Refuses readers, an unknown one, and a version that is no longer the
     * newest: somebody else has saved it since. */
    saveStoryline(
      by: Actor,
      id: Id<'storyline'>,
      version: number,
      draft: StorylineDraft,
    ): Promise<{ id: Id<'storyline'>; slug: string }> {
      checkMayKeep(by)
      checkDraft(draft)
      return change(async (tx) => {
        const known = await store.byId(tx, id)
        if (!known) throw new Refusal('not-found', 'There is no such storyline.')
        if (known.version !== version) {
          const message = 'Somebody has saved this storyline since you opened it: open it again.'
          throw new Refusal('conflict', message)
        }
        return write(tx, by, known, draft)
      })
    },
  }
}
