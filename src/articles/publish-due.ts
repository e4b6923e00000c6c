import { type Actor, type Id, Refusal } from '#base'
import { appear, shift } from './appear.ts'
import { type Around, type Needs, surroundings } from './room.ts'
import * as store from './store.ts'

const AT_ONCE = 100
const BACK = { status: 'ready', scheduledAt: null } as const
const clock: Actor = { kind: 'system', name: 'schedule' }

export function openPublishingDue({ read, change, now, paper }: Needs) {
  /** Publishes one that is due, unless another process did, or somebody took it back. */
  async function publishOne(id: Id<'article'>, around: Around): Promise<boolean> {
    return await change(async (tx) => {
      const old = await store.findLocked(tx, id)
      if (old?.status !== 'scheduled' || (old.scheduledAt ?? 0) > now()) return false
      await appear(tx, old, { by: clock, at: now(), around })
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
      await shift(tx, old, BACK, { by: clock, at: now(), did: 'article-not-published' })
    })
  }

  return {
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
