import type { Id } from '#base'
import { type Locale, openLocale } from '#locale'
import type { Paper, Section, Settings } from '#paper'

/** What every view needs to know of the paper. */
export type House = {
  settings: Settings
  sections: readonly Section[]
  locale: Locale
}

/** Reads the house, for the part that is being rendered; the words are compiled once a language. */
export function openHouse(paper: Pick<Paper, 'settings' | 'sections'>) {
  const locales = new Map<string, Locale>()

  function localeOf({ language, timeZone }: Settings): Locale {
    const key = `${language} ${timeZone}`
    const known = locales.get(key) ?? openLocale(language, timeZone)
    locales.set(key, known)
    return known
  }

  return async (): Promise<House> => {
    const [settings, sections] = await Promise.all([paper.settings(), paper.sections()])
    return { settings, sections, locale: localeOf(settings) }
  }
}

/** The section and all above it, the highest first. */
export function lineage({ sections }: House, id: Id<'section'> | null): readonly Section[] {
  const own = sections.find((section) => section.id === id)
  if (!own) return []
  return sections.filter((section) => section === own || own.ancestors.includes(section.id))
}
