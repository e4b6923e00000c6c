import { expect, test } from 'vitest'
import { goodUntil, recordReads, touch } from '#work'
import { openSources } from './sources.ts'

function open() {
  const sources = openSources({ now: () => 0, deadlineMs: 1_000, bytes: 100_000 })
  const front = sources.source<string>()
  let made = 0
  const lay = async (): Promise<string> => {
    touch('list')
    goodUntil(9)
    made += 1
    return `laid ${made}`
  }
  return { ...sources, take: () => recordReads(() => front('home', lay)) }
}

test('it is made once for all who take it, and each has read what it read', async () => {
  const { take } = open()
  for (const taken of [...(await Promise.all([take(), take()])), await take()]) {
    expect(taken).toEqual({ result: 'laid 1', tags: new Set(['list']), goodUntil: 9 })
  }
})

test('it is made again once something it read has changed, and not for anything else', async () => {
  const { take, forget } = open()
  await take()
  forget({ tags: ['other'] })
  expect((await take()).result).toBe('laid 1')
  forget({ tags: ['list'] })
  expect((await take()).result).toBe('laid 2')
})
