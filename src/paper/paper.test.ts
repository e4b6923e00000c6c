import { describe, expect, test } from 'vitest'
import { auditTrail } from '#audit'
import type { Actor } from '#base'
import { defaults } from '#paper'
import { databases, openTestApp } from '#test'
import { recordReads } from '#work'

const eva: Actor = { kind: 'staff', name: 'Eva' }
const reader: Actor = { kind: 'reader', name: 'guest' }

describe.each(databases)('the paper on $name', ({ newUrl }) => {
  async function open() {
    const app = await openTestApp({ url: await newUrl() })
    /** The tags that a change emits. */
    const tagsOf = async (change: () => Promise<unknown>): Promise<string[]> => {
      await change()
      const query = app.read.selectFrom('outbox').select('event').orderBy('id', 'desc').limit(1)
      return JSON.parse((await query.executeTakeFirstOrThrow()).event).tags
    }
    return { ...app, tagsOf }
  }

  test('has sensible settings, and keeps what is changed', async () => {
    const { paper, read } = await open()
    expect(await paper.settings()).toEqual({ ...defaults, version: 0 })
    await paper.saveSettings(eva, { title: 'The Halvern Courier', timeZone: 'Europe/Oslo' })
    await paper.saveSettings(eva, { perPage: 10 }, 1)
    expect(await paper.settings()).toEqual({
      ...{ ...defaults, title: 'The Halvern Courier', timeZone: 'Europe/Oslo', perPage: 10 },
      version: 2,
    })
    await expect(paper.saveSettings(eva, { perPage: 5 }, 1)).rejects.toMatchObject({
      ...{ kind: 'conflict', message: expect.stringContaining('look at theirs') },
    })
    expect(await auditTrail(read, 'settings')).toHaveLength(2)
  })

  test('refuses settings with which no page could be made', async () => {
    const { paper } = await open()
    const save = (changes: object) => paper.saveSettings(eva, changes)
    const link = { label: 'Bad', address: 'javascript:alert(1)' }
    for (const [changes, why] of [
      [{ title: ' ' }, 'needs a title'],
      [{ language: 'not one' }, 'no language tag'],
      [{ timeZone: 'Europe/Atlantis' }, 'no time zone'],
      [{ themeColor: 'red' }, 'no colour'],
      [{ perPage: 0 }, '1 to 100'],
      [{ navigation: [link] }, 'no address'],
      [{ footer: [{ title: '', links: [link] }] }, 'no address'],
      [{ comments: { ...defaults.comments, closeAfterDays: 0 } }, 'whole days'],
    ] as const) {
      await expect(save(changes)).rejects.toThrow(why)
    }
    expect(() => paper.saveSettings(reader, {})).toThrow('Only the newsroom')
  })

  test('knows its day, until midnight', async () => {
    const { paper, clock } = await open()
    await paper.saveSettings(eva, { timeZone: 'Europe/Oslo' })
    const { result, goodUntil, tags } = await recordReads(paper.today)
    expect(result).toEqual({ year: 2026, month: 1, day: 1, noon: Date.parse('2026-01-01T11:00Z') })
    expect(goodUntil).toBe(Date.parse('2026-01-01T23:00Z'))
    expect([...tags]).toEqual(['settings'])
    clock.pass(goodUntil - clock.now())
    expect(await paper.today()).toMatchObject({ day: 2 })
  })

  test('has sections in the order of a menu, each before its own', async () => {
    const { paper } = await open()
    const put = (path: string, position: number, more = {}) =>
      paper.putSection(eva, { path, name: path, position, ...more })
    const world = await put('/world', 2)
    const asia = await put('/world/asia', 2, { parentId: world.id })
    await put('/world/asia/east', 1, { parentId: asia.id })
    await put('/world/africa', 1, { parentId: world.id })
    await put('/culture', 1)
    const sections = await paper.sections()
    expect(sections.map(({ path }) => path)).toEqual([
      '/culture',
      '/world',
      '/world/africa',
      '/world/asia',
      '/world/asia/east',
    ])
    expect(sections.at(-1)?.ancestors).toEqual([world.id, asia.id])
    expect(await paper.sectionByPath('/world/asia')).toEqual(asia)
    expect(await paper.section(asia.id)).toEqual(asia)
    const under = { path: '/world', name: 'World', parentId: asia.id }
    await expect(paper.putSection(eva, under)).rejects.toThrow('under itself')
    await expect(paper.removeSection(eva, world.id)).rejects.toThrow('stands under it')
  })

  test('a section is put once, moves with a redirect, and goes with word of it', async () => {
    const { paper, tagsOf, read } = await open()
    const draft = { path: '/world/', name: ' World ', source: 'wp:1' }
    const { id } = await paper.putSection(eva, draft)
    await paper.putSection(eva, draft)
    expect(await auditTrail(read, id)).toHaveLength(1)
    const moved = { ...draft, path: '/abroad' }
    expect(await tagsOf(() => paper.putSection(eva, moved))).toEqual([
      'sections',
      'path:/world',
      'path:/abroad',
    ])
    expect(await paper.sections()).toMatchObject([{ id, path: '/abroad', name: 'World' }])
    expect(await paper.redirect('/world')).toEqual({ status: 301, target: '/abroad' })
    const other = await paper.putSection(eva, { path: '/sport', name: 'Sport' })
    await expect(paper.putSection(eva, { ...moved, id: other.id })).rejects.toThrow('stands at')
    await expect(paper.putSection(eva, { path: '/search', name: 'No' })).rejects.toThrow(
      'needs itself',
    )
    await paper.removeSection(eva, id)
    expect(await paper.redirect('/abroad')).toEqual({ status: 410, target: null })
    expect(() => paper.putSection(reader, draft)).toThrow('Only the newsroom')
    expect(() => paper.removeSection(reader, id)).toThrow('Only the newsroom')
  })

  test('a topic is put once, found by its slug, and listed by name', async () => {
    const { paper, tagsOf, read } = await open()
    const rain = await paper.putTopic(eva, { name: 'Heavy rain', source: 'wp:1' })
    await paper.putTopic(eva, { name: 'Heavy rain', source: 'wp:1' })
    expect(await auditTrail(read, rain.id)).toHaveLength(1)
    expect(await paper.topicBySlug('heavy-rain')).toEqual(rain)
    const [fog, snow] = [
      await paper.putTopic(eva, { name: 'Fog' }),
      await paper.putTopic(eva, { name: 'Snow' }),
    ]
    expect(await paper.topics([snow.id, 'none' as typeof snow.id, fog.id])).toEqual([snow, fog])
    const first = await paper.listTopics({ limit: 2 })
    expect(first).toEqual({ items: [fog, rain], next: rain.id })
    expect(await paper.listTopics({ limit: 2, after: rain.id })).toEqual({ items: [snow] })
    const tags = await tagsOf(() => paper.putTopic(eva, { id: rain.id, name: 'Rain' }))
    expect(tags).toEqual([`topic:${rain.id}`, 'topics'])
    expect(await paper.topic(rain.id)).toMatchObject({ name: 'Rain', slug: 'heavy-rain' })
    const taken = { id: rain.id, name: 'Rain', slug: 'snow' }
    await expect(paper.putTopic(eva, taken)).rejects.toThrow('Snow has the address')
    expect(() => paper.putTopic(reader, { name: 'Hail' })).toThrow('Only the newsroom')
  })

  test('an old address leads to a new one, says that it is gone, or nothing', async () => {
    const { paper, tagsOf } = await open()
    const put = (path: string, target: string | null) => paper.putRedirect(eva, path, target)
    expect(await tagsOf(() => put('/old', '/new'))).toEqual(['path:/old', 'path:/new'])
    await put('/away', 'https://example.com/')
    await put('/over', null)
    expect(await paper.redirect('/old')).toEqual({ status: 301, target: '/new' })
    expect(await paper.redirect('/over')).toEqual({ status: 410, target: null })
    expect(await paper.redirect('/none')).toBeUndefined()
    await put('/new', '/old') // back again: no circle
    expect(await paper.redirect('/old')).toBeUndefined()
    expect(() => put('/x', 'javascript:alert(1)')).toThrow('no address to lead to')
    expect(() => put('/x', '//evil.example')).toThrow('no address to lead to')
    expect(() => put('/x', '/x')).toThrow('cannot lead to itself')
    expect(() => paper.putRedirect(reader, '/a', '/b')).toThrow('Only the newsroom')
  })

  test('readers write to the newsroom, which reads the newest first', async () => {
    const { paper, read, clock } = await open()
    const letter = {
      name: 'Ann',
      email: 'ann@example.com',
      subject: 'Rain\r\nBcc: x',
      body: ' Hello. ',
    }
    const first = await paper.receiveMessage(reader, letter)
    expect(first).toMatchObject({ subject: 'Rain Bcc: x', body: 'Hello.', postedAt: clock.now() })
    const second = await paper.receiveMessage(reader, letter)
    expect(await paper.messages({ limit: 1 })).toEqual({ items: [second], next: second.id })
    expect(await paper.messages({ limit: 1, before: second.id })).toEqual({ items: [first] })
    expect(await paper.message(first.id)).toEqual(first)
    expect(await auditTrail(read, first.id)).toMatchObject([{ did: 'message-received' }])
    const send = (more: object) => () => paper.receiveMessage(reader, { ...letter, ...more })
    expect(send({ email: 'ann' })).toThrow('e-mail')
    expect(send({ name: ' ' })).toThrow('name')
    expect(send({ body: '' })).toThrow('message')
    expect(send({ body: 'x'.repeat(20_001) })).toThrow('at most')
  })
})
