import type { Byline } from '#articles'
import type { Id } from '#base'
import { to } from '#links'
import type { Person } from '#people'
import type { Bears, Item } from './item.ts'
import { redirect } from './redirects.ts'
import type { Journey, Rooms } from './rooms.ts'
import { lettersOf } from './text.ts'

const AT_ONCE = 500
/** What broken exports leave around a login. */
const CRUMBS = /^[<>\s"']+|[<>\s"']+$/g

export type Authors = Awaited<ReturnType<typeof openAuthors>>

/** The authors of the old site as the paper's people, each taken in when first asked for. Whom the paper
 * knows already stays as they are. */
export async function openAuthors(rooms: Pick<Rooms, 'paper' | 'people'>, journey: Journey) {
  const { by, survey, notes } = journey
  const known = new Map<string, Person>()
  const here = new Map<string, Person>()
  const byId = new Map<string, string>()
  for await (const person of allPeople(rooms)) if (person.source) known.set(person.source, person)
  for (const { id, login } of survey.authors.values()) if (id !== '') byId.set(id, login)

  async function find(login: string): Promise<Person> {
    const found = here.get(login)
    if (found) return found
    const source = `wp:${survey.site.key}:author:${login}`
    const author = survey.authors.get(login)
    const draft = { source, name: author?.name ?? login, slug: login, email: author?.email || null }
    const old = known.get(source)
    notes.came('people', old ? 'same' : 'created')
    const person = old ?? (await rooms.people.putPerson(by, draft))
    here.set(login, person)
    await redirect(rooms, journey, `/author/${login}/`, to.author(person.slug))
    return person
  }

  async function guest({ slug, name }: Bears): Promise<Byline> {
    const login = lettersOf(slug).replace(/^cap-/, '')
    if (!survey.authors.has(login)) return { personId: null, name: name || login, role: '' }
    return signature(await find(login))
  }

  return {
    find,
    /** The person who has this number in the old site. */
    async numbered(id: string): Promise<Person | undefined> {
      const login = byId.get(id)
      return login === undefined ? undefined : find(login)
    },
    /** Who signs an item: its co-authors where it names some, else its creator. `mended` tells that the
     * creator was spelt as nobody is. */
    async sign({ creator, bears }: Item): Promise<{ bylines: Byline[]; mended: boolean }> {
      const guests = bears.filter(({ domain }) => domain === 'author')
      const bylines: Byline[] = []
      for (const each of guests) bylines.push(await guest(each))
      const login = survey.authors.has(creator) ? creator : creator.replace(CRUMBS, '')
      if (bylines.length > 0 || login === '') return { bylines, mended: false }
      return { bylines: [signature(await find(login))], mended: login !== creator }
    },
  }
}

const signature = ({ id, name }: Person): Byline => ({ personId: id, name, role: '' })

async function* allPeople({ people }: Pick<Rooms, 'people'>): AsyncGenerator<Person> {
  let after: Id<'person'> | undefined
  do {
    const { items, next } = await people.listPersons({ ...(after && { after }), limit: AT_ONCE })
    yield* items
    after = next
  } while (after)
}
