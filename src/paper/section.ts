import { type Id, newId, Refusal } from '#base'
import { checkOwnPath, normalPath } from '#links'

export type Section = {
  id: Id<'section'>
  parentId: Id<'section'> | null
  /** The whole address: `/world/europe`. */
  path: string
  name: string
  description: string
  /** Among its siblings. */
  position: number
  version: number
  source: string | null
  /** From the topmost down to the parent. */
  ancestors: Id<'section'>[]
}
export type SectionRow = Omit<Section, 'ancestors'>
export type SectionDraft = Pick<Section, 'path' | 'name'> &
  Partial<Pick<Section, 'id' | 'source' | 'parentId' | 'description' | 'position'>>

/** Sections in the order of a menu: each before its children, siblings by position, then name. */
export function arrange(rows: readonly SectionRow[]): Section[] {
  const sorted = rows.toSorted((a, b) => a.position - b.position || (a.name < b.name ? -1 : 1))
  const under = Map.groupBy(sorted, ({ parentId }) => parentId)
  const branch = (parentId: Id<'section'> | null, ancestors: Id<'section'>[]): Section[] =>
    (under.get(parentId) ?? []).flatMap((row) => [
      { ...row, ancestors },
      ...branch(row.id, [...ancestors, row.id]),
    ])
  return branch(null, [])
}

/** The section that a draft is about: the one with its id, else with its source, else at its path;
 * refuses an unknown id. */
export function known(
  sections: readonly Section[],
  { id, source, path }: SectionDraft,
): Section | undefined {
  if (id) {
    const found = sections.find((section) => section.id === id)
    if (!found) throw new Refusal('not-found', 'There is no such section.')
    return found
  }
  const sourced = source && sections.find((section) => section.source === source)
  return sourced || sections.find((section) => section.path === ownPath(path))
}

const ownPath = (path: string): string => normalPath(path).replace(/\/$/, '')

/** The old section, or a new one, with what the draft says; where it first came from stays. */
export function becomes(old: Section | undefined, draft: SectionDraft): SectionRow {
  const fresh = { parentId: null, description: '', position: 0, source: null, version: 0 }
  const { ancestors: _, ...base } = { ancestors: [], ...(old ?? fresh), ...draft }
  return { ...base, id: old?.id ?? newId(), source: old?.source ?? draft.source ?? null }
}

export const isSame = (old: SectionRow, row: SectionRow): boolean =>
  (Object.keys(row) as (keyof SectionRow)[]).every((key) => row[key] === old[key])

/** The row, its address in normal form; refuses an address that the program needs, a
 * missing name, an address that another section has, and a parent that is unknown or stands under the section itself. */
export function checkSection(row: SectionRow, sections: readonly Section[]): SectionRow {
  const path = checkOwnPath(ownPath(row.path))
  const rival = sections.find((other) => other.path === path && other.id !== row.id)
  if (rival) throw new Refusal('conflict', `${rival.name} stands at ${path} already.`)
  const name = row.name.trim()
  if (name === '') throw new Refusal('invalid', 'A section needs a name.')
  const { parentId } = row
  const parent = sections.find(({ id }) => id === parentId)
  if (parentId && !parent) throw new Refusal('invalid', 'There is no such section to stand under.')
  if (parent && [parent.id, ...parent.ancestors].includes(row.id)) {
    throw new Refusal('invalid', 'A section cannot stand under itself.')
  }
  return { ...row, path, name }
}
