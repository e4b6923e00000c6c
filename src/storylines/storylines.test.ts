import { describe, expect, test } from 'vitest'
import type { Actor } from '#base'
import { parseText } from '#document'
import { databases, openTestDb, report, stoppedClock } from '#test'
import { openWork, recordReads } from '#work'
import { openStorylines } from './storylines.ts'

const editor: Actor = { kind: 'staff', name: 'Eva' }
const NOON = Date.parse('2024-07-10T12:00:00Z')
const draft = (title: string) => ({
  title,
  mark: 'the harbour',
  summary: parseText('What it is about.'),
  state: 'running' as const,
  steps: [
    { day: NOON + 86_400_000, text: 'Second.', articleId: null, address: null },
    { day: NOON, text: 'First.', articleId: null, address: 'https://example.org/source' },
  ],
  questions: [{ question: 'Who pays?', answer: '', articleId: null }],
})

describe.each(databases)('storylines on $name', ({ newUrl }) => {
  async function open() {
    const db = await openTestDb(await newUrl())
    const clock = stoppedClock()
    const work = openWork({ db, now: clock.now, report })
    const tags: string[] = []
    work.follow({ onEvery: { '*': [(event) => void tags.push(...event.tags)] }, onOne: {} })
    const rooms = openStorylines({ read: db.read, change: work.change, now: clock.now })
    return { ...rooms, clock, tags }
  }

  test('is kept with its steps by day and its questions, and found by its slug', async () => {
    const { putStoryline, storylineBySlug } = await open()
    const { slug } = await putStoryline(editor, draft('The harbour and the tide'))
    expect(slug).toBe('the-harbour-and-the-tide')
    const found = await storylineBySlug(slug)
    expect(found).toMatchObject({ title: 'The harbour and the tide', version: 1 })
    expect(found?.steps.map(({ text }) => text)).toEqual(['First.', 'Second.'])
    expect(found?.questions).toEqual(draft('').questions)
    expect(found?.summary).toEqual(draft('').summary)
  })

  test('two of one title get two addresses, the same source is the same one', async () => {
    const { putStoryline, listStorylines } = await open()
    const first = await putStoryline(editor, { ...draft('Tide'), source: 'demo:tide' })
    const second = await putStoryline(editor, draft('Tide'))
    const again = await putStoryline(editor, { ...draft('Tide turns'), source: 'demo:tide' })
    expect([first.slug, second.slug, again]).toMatchObject(['tide', 'tide-2', { slug: 'tide' }])
    expect((await listStorylines({ limit: 9 })).items.map(({ title }) => title)).toHaveLength(2)
  })

  test('a second save of the same version is a conflict, and changes nothing', async () => {
    const { putStoryline, saveStoryline, storyline } = await open()
    const { id } = await putStoryline(editor, draft('Tide'))
    await saveStoryline(editor, id, 1, draft('Tide two'))
    await expect(saveStoryline(editor, id, 1, draft('Lost'))).rejects.toThrow('since you opened it')
    expect(await storyline(id)).toMatchObject({ title: 'Tide two', version: 2 })
  })

  test('readers are refused, and so is one without a title or a mark', async () => {
    const { putStoryline } = await open()
    const reader: Actor = { kind: 'reader', name: 'guest' }
    expect(() => putStoryline(reader, draft('Tide'))).toThrow('Only the newsroom')
    expect(() => putStoryline(editor, draft(' '))).toThrow('title')
    expect(() => putStoryline(editor, { ...draft('Tide'), mark: '' })).toThrow('mark')
  })

  test('the list goes on where it ended', async () => {
    const { putStoryline, listStorylines, clock } = await open()
    for (const title of ['One', 'Two', 'Three']) {
      await putStoryline(editor, draft(title))
      clock.pass(1_000)
    }
    const first = await listStorylines({ limit: 2 })
    expect(first.items.map(({ title }) => title)).toEqual(['Three', 'Two'])
    const rest = await listStorylines({ limit: 2, ...(first.older && { before: first.older }) })
    expect([rest.items.map(({ title }) => title), rest.older]).toEqual([['One'], undefined])
  })

  test('a save names what a reading of it has read', async () => {
    const { putStoryline, storyline, tags } = await open()
    const { id } = await putStoryline(editor, draft('Tide'))
    const reading = await recordReads(() => storyline(id))
    expect([...reading.tags].some((tag) => tags.includes(tag))).toBe(true)
    const unknown = await recordReads(() => storyline('none' as typeof id))
    expect([unknown.result, [...unknown.tags]]).toEqual([undefined, ['storyline:none']])
  })
})
