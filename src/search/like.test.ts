import { expect, test } from 'vitest'
import type { Id } from '#base'
import { findLike } from './like.ts'
import { A_DAY, idOf, indexOf } from './sample.ts'

const summit = 'summit' as Id<'topic'>
const filler = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `filler${i}`,
    { headline: `Council notes number ${i}`, body: 'The council met and spoke about the budget.' },
  ]),
)
const paper = {
  ...filler,
  harbour: {
    headline: 'Herring fleet stays in harbour',
    body: 'The herring quota angers skippers.',
  },
  quota: { headline: 'Herring quota cut by half', body: 'Skippers of the fleet are angry.' },
  washington: { headline: 'Leaders meet', body: 'A dinner was held.', topicIds: [summit] },
  beijing: { headline: 'An answer from afar', body: 'A note was read out.', topicIds: [summit] },
}
const like = (id: string, excluding: string[] = [], limit = 6) =>
  findLike(indexOf(paper).reading, idOf(id), limit, excluding.map(idOf))

test('an article is like another by the words that tell them from the rest', () => {
  expect(like('harbour')).toEqual(['quota'])
  expect(like('quota')).toEqual(['harbour'])
})

test('an article is like another that shares its topic', () => {
  const { reading } = indexOf({
    ...paper,
    both: { headline: 'Leaders meet again', body: 'A dinner was held.', topicIds: [summit] },
  })
  expect(findLike(reading, idOf('washington'), 6, [])[0]).toBe('both')
})

test('neither itself, nor what is excluded, nor an unknown one', () => {
  expect(like('harbour', ['quota'])).toEqual([])
  expect(like('nowhere')).toEqual([])
  expect(like('filler1', [], 3).length).toBeLessThanOrEqual(3)
})

test('of two that are alike, the one nearer in time comes first', () => {
  const text = { headline: 'Herring quota', body: 'Skippers of the fleet' }
  const { reading } = indexOf({
    ...filler,
    own: { ...text, publishedAt: 4_000 * A_DAY },
    old: { ...text, publishedAt: 0 },
    near: { ...text, publishedAt: 3_990 * A_DAY },
  })
  expect(findLike(reading, idOf('own'), 6, [])).toEqual(['near', 'old'])
})
