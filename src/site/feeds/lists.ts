import { Refusal } from '#base'
import { excerpt } from '#document'
import { to } from '#links'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'

/** What a list of articles is: where it is kept, and how it is called. */
export type Listed = { place: string; name: string; description: string; most: number }

const MOST = 30
const MOST_OF_PAPER = 50
const SUMMARY = 200
const PLACE = /^\/(topics|authors|storylines)\/([^/]+)$/

type Find = (site: Site, slug: string) => Promise<Omit<Listed, 'most'> | undefined>

const named: Record<string, Find> = {
  async topics({ paper }, slug) {
    const topic = await paper.topicBySlug(slug)
    return topic && { ...topic, place: `topic:${topic.id}` }
  },
  async authors({ people }, slug) {
    const person = await people.personBySlug(slug)
    return person && { place: `person:${person.id}`, name: person.name, description: person.bio }
  },
  async storylines({ storylines }, slug) {
    const found = await storylines.storylineBySlug(slug)
    const summary = found && excerpt(found.summary, SUMMARY)
    return (
      found && { place: `storyline:${found.id}`, name: found.title, description: summary ?? '' }
    )
  },
}

/** The list at an address; refuses one that there is not. */
export async function listAt(site: Site, path: string, { settings }: House): Promise<Listed> {
  if (path === to.home) {
    const { title, tagline, description } = settings
    return { place: 'all', name: title, description: description || tagline, most: MOST_OF_PAPER }
  }
  const [, kind = '', slug = ''] = PLACE.exec(path) ?? []
  const found = await (named[kind]?.(site, decodeURIComponent(slug)) ?? sectionAt(site, path))
  if (!found) throw new Refusal('not-found', 'There is no such feed.')
  return { ...found, most: MOST }
}

async function sectionAt({ paper }: Site, path: string): ReturnType<Find> {
  const section = await paper.sectionByPath(path)
  return section && { ...section, place: `section:${section.id}` }
}
