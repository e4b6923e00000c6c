import { record } from '#audit'
import { type Actor, type Id, Refusal } from '#base'
import type { Change, Read } from '#db'
import { numbered } from '#links'
import { emit, touch } from '#work'
import {
  becomes,
  checkMayKeep,
  checkPerson,
  isSame,
  type Person,
  type PersonDraft,
} from './person.ts'
import * as store from './store.ts'

export type People = ReturnType<typeof openPeople>

const tagOf = (id: Id<'person'>): string => `person:${id}`
/** The list of all people. */
const ALL = 'people'

/** The person that a draft is about: the one with this id, else with this source. */
async function known(read: Read, { id, source }: PersonDraft): Promise<Person | undefined> {
  const found = id && (await store.findBy(read, 'id', id))
  if (id && !found) throw new Refusal('not-found', 'There is no such person.')
  return found || (source ? store.findBy(read, 'source', source) : undefined)
}

/** A newcomer's slug, numbered when another has it; refuses one that is to change into another's. */
async function ownSlug(read: Read, { id, slug, version }: Person): Promise<string> {
  const rival = await store.findBy(read, 'slug', slug)
  if (!rival || rival.id === id) return slug
  const tries = Array.from({ length: 20 }, (_, nth) => numbered(slug, nth + 2))
  const taken = await store.taken(read, tries)
  const free = tries.find((each) => !taken.has(each))
  if (version === 0 && free) return free
  throw new Refusal('conflict', `${rival.name} has the address ${slug} already: give another.`)
}

function refuseStale({ name }: Person): never {
  const advice = 'look at theirs, then save yours again.'
  throw new Refusal('conflict', `Somebody changed ${name} meanwhile: ${advice}`)
}

export function openPeople({
  read,
  change,
  now,
}: {
  read: Read
  change: Change
  now: () => number
}) {
  return {
    /** The person with this id, if there is one. */
    person(id: Id<'person'>): Promise<Person | undefined> {
      touch(tagOf(id))
      return store.findBy(read, 'id', id)
    },

    /** Those of these people who exist, in the order asked for. */
    async persons(ids: readonly Id<'person'>[]): Promise<Person[]> {
      for (const id of ids) touch(tagOf(id))
      if (ids.length === 0) return []
      const found = new Map((await store.listOf(read, ids)).map((person) => [person.id, person]))
      return ids.map((id) => found.get(id)).filter((person) => person !== undefined)
    },

    /** The person with this slug, if there is one. */
    async personBySlug(slug: string): Promise<Person | undefined> {
      const person = await store.findBy(read, 'slug', slug)
      touch(person ? tagOf(person.id) : ALL)
      return person
    },

    /** People by name, from after the person `after` on. */
    async listPersons(wish: { after?: Id<'person'>; limit: number }) {
      touch(ALL)
      const after = wish.after ? await store.findBy(read, 'id', wish.after) : undefined
      const found = await store.list(read, wish.limit + 1, after)
      const items = found.slice(0, wish.limit)
      const last = found.length > wish.limit ? items.at(-1) : undefined
      return { items, ...(last && { next: last.id }) }
    },

    /** Takes in a person, or changes the one with this id or source; a newcomer whose slug another has
     * gets it with a number. With a version, refuses a change on top of another one; refuses readers,
     * a missing name, links that could run code, and for a known person a slug that another has. */
    putPerson(by: Actor, draft: PersonDraft, version?: number): Promise<Person> {
      checkMayKeep(by)
      return change(async (tx) => {
        const old = await known(tx, draft)
        const person = checkPerson(becomes(old, draft))
        if (old && version !== undefined && old.version !== version) refuseStale(old)
        if (old && isSame(old, person)) return old
        const slug = await ownSlug(tx, person)
        const saved = { ...person, slug, version: person.version + 1 }
        if (!(await store.put(tx, saved))) refuseStale(saved)
        const subject = saved.id
        await record(tx, { by, did: 'person-saved', subject, at: now() })
        emit(tx, { name: 'person-saved', id: subject, tags: [tagOf(subject), ALL] })
        return saved
      })
    },
  }
}
