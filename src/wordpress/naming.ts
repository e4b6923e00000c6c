import { defaults } from '#paper'
import type { Journey, Rooms } from './rooms.ts'
import type { Sections } from './sections.ts'

/** More sections than that are no navigation any more. */
const MOST_ENTRIES = 10

/** A paper that nobody has named yet takes the name of the site. */
export async function nameThePaper(
  { paper }: Pick<Rooms, 'paper'>,
  { by, survey: { site } }: Journey,
): Promise<void> {
  const settings = await paper.settings()
  if (settings.title !== defaults.title || site.title === '') return
  await paper.saveSettings(by, { title: site.title, tagline: site.tagline }, settings.version)
}

/** Where nobody has chosen a navigation and there are too many sections for one, it gets the largest. */
export async function nameTheSections(
  { paper }: Pick<Rooms, 'paper'>,
  { by, survey, notes }: Journey,
  sections: Sections,
): Promise<void> {
  const settings = await paper.settings()
  const top = (await paper.sections()).filter(({ parentId }) => parentId === null)
  if (settings.navigation.length > 0 || top.length <= MOST_ENTRIES) return
  const uses = new Map<string, number>()
  for (const { slug, name, uses: count } of survey.categories.values()) {
    const { id, ancestors } = await sections.find(slug, name)
    const root = ancestors[0] ?? id
    uses.set(root, (uses.get(root) ?? 0) + count)
  }
  const size = ({ id }: { id: string }): number => uses.get(id) ?? 0
  const largest = top.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_ENTRIES)
  const navigation = largest.map(({ name, path }) => ({ label: name, address: path }))
  await paper.saveSettings(by, { navigation }, settings.version)
  notes.changed('The navigation', `It shows the ${MOST_ENTRIES} largest sections of ${top.length}.`)
}
