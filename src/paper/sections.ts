import { type Actor, type Id, Refusal } from '#base'
import { touch } from '#work'
import type { Finish, Needs } from './paper.ts'
import { leaveRedirects, pathTag } from './redirect.ts'
import {
  arrange,
  becomes,
  checkSection,
  isSame,
  known,
  type Section,
  type SectionDraft,
} from './section.ts'
import { checkMayRun } from './settings.ts'
import * as store from './store.ts'

const TAG = 'sections'

export function openSections({ read, change, now }: Needs, finish: Finish) {
  /** Every section in the order of a menu: each before its children. */
  async function sections(): Promise<Section[]> {
    touch(TAG)
    return arrange(await store.listSections(read))
  }

  return {
    sections,

    /** The section with this id, if there is one. */
    async section(id: Id<'section'>): Promise<Section | undefined> {
      return (await sections()).find((section) => section.id === id)
    },

    /** The section at this address, if there is one. */
    async sectionByPath(path: string): Promise<Section | undefined> {
      return (await sections()).find((section) => section.path === path)
    },

    /** Makes a section, or changes the one with this id, source or path. A section that moves leaves a
     * redirect; those under it keep their addresses. Refuses readers, an address that another has, and
     * a parent that stands under it. */
    putSection(by: Actor, draft: SectionDraft): Promise<Section> {
      checkMayRun(by)
      return change(async (tx) => {
        const all = arrange(await store.listSections(tx))
        const old = known(all, draft)
        const row = checkSection(becomes(old, draft), all)
        if (old && isSame(old, row)) return old
        await store.putSection(tx, { ...row, version: row.version + 1 })
        const from = old?.path ?? row.path
        await leaveRedirects(tx, [{ from, target: row.path }], now())
        const moved = old && old.parentId !== row.parentId
        const did = moved ? 'section-moved' : 'section-saved'
        await finish(tx, {
          by,
          did,
          subject: row.id,
          tags: [TAG, pathTag(from), pathTag(row.path)],
        })
        const saved = arrange(await store.listSections(tx)).find(({ id }) => id === row.id)
        if (!saved) throw new Error('A section was lost on its way.')
        return saved
      })
    },

    /** Removes a section that holds nothing, and leaves word at its address that it is gone; refuses
     * readers, and one that articles or other sections stand in. */
    removeSection(by: Actor, id: Id<'section'>): Promise<void> {
      checkMayRun(by)
      return change(async (tx) => {
        const all = arrange(await store.listSections(tx))
        const old = all.find((section) => section.id === id)
        if (!old) throw new Refusal('not-found', 'There is no such section.')
        const child = all.find(({ parentId }) => parentId === id)
        if (child) throw new Refusal('conflict', `${child.name} stands under it: move that first.`)
        await store.removeSection(tx, id)
        await leaveRedirects(tx, [{ from: old.path, target: null }], now())
        const tags = [TAG, pathTag(old.path)]
        await finish(tx, { by, did: 'section-removed', subject: id, tags })
      })
    },
  }
}
