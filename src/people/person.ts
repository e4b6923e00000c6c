import { type Actor, type Id, newId, Refusal, safeUrl } from '#base'
import { slugify } from '#links'

export type Person = {
  id: Id<'person'>
  slug: string
  name: string
  /** As in “Correspondent in Oslo”. */
  role: string
  bio: string
  /** For the newsroom; never shown to readers. */
  email: string | null
  pictureId: Id<'picture'> | null
  /** Their own pages elsewhere. */
  links: string[]
  version: number
  source: string | null
}
export type PersonDraft = Pick<Person, 'name'> & Partial<Omit<Person, 'name' | 'version'>>

const LONGEST_NAME = 200

/** Refuses readers. */
export function checkMayKeep(by: Actor): void {
  if (by.kind === 'reader') throw new Refusal('forbidden', 'Only the newsroom keeps its people.')
}

/** The old person, or a new one, with what the draft says; where they first came from stays. */
export function becomes(old: Person | undefined, draft: PersonDraft): Person {
  const nothing = { slug: '', role: '', bio: '', email: null, pictureId: null, links: [] }
  const fresh = { ...nothing, version: 0 }
  const source = old?.source ?? draft.source ?? null
  return { ...fresh, ...old, ...draft, id: old?.id ?? newId(), source }
}

export const isSame = (old: Person, person: Person): boolean =>
  (Object.keys(person) as (keyof Person)[]).every(
    (key) => JSON.stringify(person[key]) === JSON.stringify(old[key]),
  )

/** The person as they are kept; refuses a missing or overlong name, and links that could run code. */
export function checkPerson(person: Person): Person {
  const name = person.name.trim()
  if (name === '') throw new Refusal('invalid', 'A person needs a name.')
  if (name.length > LONGEST_NAME) throw new Refusal('invalid', 'That name is too long.')
  const bad = person.links.find((link) => !safeUrl(link))
  if (bad !== undefined) throw new Refusal('invalid', `“${bad}” is no address to link to.`)
  return { ...person, name, slug: slugify(person.slug || name) }
}
