import { describe, expect, test } from 'vitest'
import type { Actor, Id } from '#base'
import { parseText } from '#document'
import { databases, openTestApp, publishArticle } from '#test'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const reader: Actor = { kind: 'reader', name: 'guest' }
const A_MINUTE = 60_000

describe.each(databases)('writing on $name', ({ newUrl }) => {
  const open = async () => openTestApp({ url: await newUrl() })

  test('an article is kept as it was written, with what it was not told', async () => {
    const { articles, people, paper, clock } = await open()
    const ann = await people.putPerson(eva, { name: 'Ann Berg' })
    const rain = await paper.putTopic(eva, { name: 'Rain' })
    const { id } = await articles.create(eva, {
      headline: '  Rain ',
      body: parseText('It fell all day.'),
      bylines: [
        { personId: ann.id, name: '', role: '' },
        { personId: null, name: 'A guest', role: 'Poet' },
        { personId: ann.id, name: 'Ann again', role: '' },
      ],
      topicIds: [rain.id, rain.id],
    })
    const article = await articles.findAny(id)
    expect(article).toMatchObject({
      ...{ headline: 'Rain', kind: 'news', language: 'en', status: 'draft', version: 1, words: 4 },
      ...{ path: null, publishedAt: null, createdAt: clock.now(), topicIds: [rain.id] },
      bylines: [
        { personId: ann.id, name: 'Ann again', role: '' },
        { personId: null, name: 'A guest', role: 'Poet' },
      ],
    })
    expect(await articles.revisions(id)).toMatchObject([{ number: 1, by: eva, published: false }])
  })

  test('each saved version is kept, and what changes nothing saves nothing', async () => {
    const { articles, clock } = await open()
    const { id } = await articles.create(eva, { headline: 'Rain' })
    clock.pass(A_MINUTE)
    const second = await articles.edit(eva, id, 1, { headline: 'Snow' })
    expect(await articles.edit(eva, id, 2, { headline: 'Snow' })).toEqual(second)
    expect(await articles.findAny(id)).toEqual(second)
    const numbers = (await articles.revisions(id)).map(({ number }) => number)
    expect([second.version, second.savedAt, numbers]).toEqual([2, clock.now(), [2, 1]])
    expect((await articles.revision(id, 1)).content.headline).toBe('Rain')
    expect((await articles.revision(id, 2)).content.headline).toBe('Snow')
    await expect(articles.revision(id, 3)).rejects.toThrow('no such version')
  })

  test('of two edits of one version the second is refused, and told what to do', async () => {
    const { articles } = await open()
    const { id } = await articles.create(eva, { headline: 'Rain' })
    const edits = ['Snow', 'Hail'].map((headline) => articles.edit(eva, id, 1, { headline }))
    const [first, second] = await Promise.allSettled(edits)
    const outcomes = [first, second].map((outcome) => outcome?.status).toSorted()
    expect(outcomes).toEqual(['fulfilled', 'rejected'])
    const refused = [first, second].find((outcome) => outcome?.status === 'rejected')
    expect(refused).toMatchObject({
      reason: { kind: 'conflict', message: expect.stringMatching(/Version 2 .* version 1: look/) },
    })
    expect(await articles.findAny(id)).toMatchObject({ version: 2 })
  })

  test('an edit of a published article is told to readers, a typo is not', async () => {
    const { articles, clock, ...paper } = await open()
    const { id } = await publishArticle({ articles, ...paper }, { headline: 'Rian' })
    clock.pass(A_MINUTE)
    await articles.edit(eva, id, 1, { headline: 'Rain' }, { change: 'typo' })
    expect(await articles.get(id)).toMatchObject({ headline: 'Rain', revisedAt: null })
    const told = { change: 'correction', note: 'It was hail.' } as const
    await articles.edit(eva, id, 2, { headline: 'Hail' }, told)
    expect(await articles.get(id)).toMatchObject({ headline: 'Hail', revisedAt: clock.now() })
    expect(await articles.revisions(id)).toMatchObject([
      { number: 3, published: true, ...told },
      { number: 2, published: true, change: 'typo' },
      { number: 1, published: true },
    ])
  })

  test('an article that moves leaves word at its old address', async () => {
    const { articles, paper, ...rest } = await open()
    const { id, path } = await publishArticle({ articles, ...rest })
    await articles.readdress(eva, id, '/weather/rain')
    expect(await articles.byPath('/weather/rain')).toMatchObject({ article: { id } })
    expect(await articles.byPath(path)).toBeUndefined()
    expect(await paper.redirect(path)).toEqual({ status: 301, target: '/weather/rain' })
    await articles.readdress(eva, id, path)
    expect(await articles.byPath(path)).toMatchObject({ article: { id } })
    expect(await paper.redirect(path)).toBeUndefined()
    const other = await publishArticle({ articles, ...rest })
    await expect(articles.readdress(eva, other.id, path)).rejects.toThrow('Something else')
    await expect(articles.readdress(eva, other.id, '/search')).rejects.toThrow('needs itself')
  })

  test('a changed slug or section leaves the address of what is public', async () => {
    const { articles, paper, ...rest } = await open()
    const world = await paper.putSection(eva, { path: '/world', name: 'World' })
    const { id, path } = await publishArticle({ articles, ...rest })
    await articles.edit(eva, id, 1, { slug: 'other', sectionId: world.id })
    expect((await articles.get(id)).path).toBe(path)
  })

  test('readers write nothing, and what no article can hold is refused', async () => {
    const { articles } = await open()
    const { id } = await articles.create(eva, { headline: 'Rain' })
    expect(() => articles.move(reader, id, 'ready')).toThrow('Only the newsroom')
    await expect(articles.create(reader, { headline: 'Rain' })).rejects.toThrow('newsroom')
    await expect(articles.edit(reader, id, 1, {})).rejects.toThrow('newsroom')
    const create = (more: object) => articles.create(eva, { headline: 'Rain', ...more })
    await expect(create({ headline: 'x'.repeat(401) })).rejects.toThrow('at most 400')
    await expect(create({ language: 'no such' })).rejects.toThrow('language tag')
    await expect(create({ canonicalUrl: 'javascript:alert(1)' })).rejects.toThrow('no address')
    await expect(create({ sectionId: 'none' as Id<'section'> })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(articles.edit(eva, 'none' as typeof id, 1, {})).rejects.toThrow('no such article')
  })
})
