import { describe, expect, test } from 'vitest'
import { auditTrail } from '#audit'
import type { Actor, Id } from '#base'
import { databases, openTestApp } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }

describe.each(databases)('people on $name', ({ newUrl }) => {
  const open = async () => openTestApp({ url: await newUrl() })

  test('a person is taken in once, and changed', async () => {
    const { people, read } = await open()
    const draft = { source: 'wp:ann', name: 'Ann Berg', links: ['https://ann.example/'] }
    const ann = await people.putPerson(eva, draft)
    expect(await people.putPerson(eva, draft)).toEqual(ann)
    expect(await people.person(ann.id)).toEqual(ann)
    expect(ann).toMatchObject({ slug: 'ann-berg', version: 1, role: '', email: null })
    const changed = await people.putPerson(eva, { id: ann.id, name: 'Ann Berg', role: 'Editor' }, 1)
    expect(changed).toMatchObject({ role: 'Editor', links: draft.links, version: 2 })
    expect(await people.personBySlug('ann-berg')).toEqual(changed)
    expect(await auditTrail(read, ann.id)).toHaveLength(2)
  })

  test('of two with one name the second gets a number', async () => {
    const { people } = await open()
    const put = () => people.putPerson(eva, { name: 'Ann Berg' })
    const [first, second, third] = [await put(), await put(), await put()]
    expect([first.slug, second.slug, third.slug]).toEqual(['ann-berg', 'ann-berg-2', 'ann-berg-3'])
    const taken = { id: third.id, name: 'Ann', slug: 'ann-berg' }
    await expect(people.putPerson(eva, taken)).rejects.toThrow('Ann Berg has the address')
    expect(await people.persons([third.id, 'none' as Id<'person'>, first.id])).toEqual([
      third,
      first,
    ])
  })

  test('two changes of one version: the second is refused, and told what to do', async () => {
    const { people } = await open()
    const { id } = await people.putPerson(eva, { name: 'Ann' })
    const changes = ['Poet', 'Editor'].map((role) =>
      people.putPerson(eva, { id, name: 'Ann', role }, 1),
    )
    const outcomes = await Promise.allSettled(changes)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { kind: 'conflict', message: expect.stringContaining('look at theirs') },
    })
  })

  test('are listed by name', async () => {
    const { people } = await open()
    for (const name of ['Cara', 'Ann', 'Bo']) await people.putPerson(eva, { name })
    const first = await people.listPersons({ limit: 2 })
    expect(first.items.map(({ name }) => name)).toEqual(['Ann', 'Bo'])
    const rest = await people.listPersons({ limit: 2, ...(first.next && { after: first.next }) })
    expect(rest).toMatchObject({ items: [{ name: 'Cara' }] })
  })

  test('readers take in nobody, and links that run code stay out', async () => {
    const { people } = await open()
    const reader: Actor = { kind: 'reader', name: 'guest' }
    expect(() => people.putPerson(reader, { name: 'Ann' })).toThrow('Only the newsroom')
    await expect(people.putPerson(eva, { name: ' ' })).rejects.toThrow('needs a name')
    const links = ['javascript:alert(1)']
    await expect(people.putPerson(eva, { name: 'Ann', links })).rejects.toThrow('no address')
    const id = 'none' as Id<'person'>
    await expect(people.putPerson(eva, { id, name: 'Ann' })).rejects.toThrow('no such person')
  })
})
