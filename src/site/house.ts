import type { Id } from '#base'
import { type Locale, openLocale } from '#locale'
import type { Paper, Section, Settings } from '#paper'

/** What every view needs to know of the paper. */
export type House = {
  settings: Settings
  sections: readonly Section[]
  locale: Locale
}

/** Reads the house, for the part that is being rendered. */
export function openHouse(paper: Pick<Paper, 'settings' | 'sections'>) {
  return async (): Promise<House> => {
    const [settings, sections] = await Promise.all([paper.settings(), paper.sections()])
    const { language, timeZone } = settings
    return { settings, sections, locale: openLocale(language, timeZone) }
  }
}

/** The section and all above it, the highest first. */
export function lineage({ sections }: House, id: Id<'section'> | null): readonly Section[] {
  const own = sections.find((section) => section.id === id)
  if (!own) return []
  return sections.filter((section) => section === own || own.ancestors.includes(section.id))
}
