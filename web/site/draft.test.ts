import { expect, test } from 'vitest'
import { readDraft, refill, writeDraft } from './draft.ts'

const field = (name: string, value = '') => ({ name, value })

test('what is typed comes back, but not over what stands there', () => {
  const stored = writeDraft([
    field('comment', 'So <b>it</b> is'),
    field('name', 'Ann'),
    field('site'),
  ])
  const fields = [field('comment'), field('name', 'Bea'), field('site')]
  refill(fields, readDraft(stored ?? null))
  expect(fields.map(({ value }) => value)).toEqual(['So <b>it</b> is', 'Bea', ''])
})

test('nothing typed is nothing to keep', () => {
  expect(writeDraft([field('comment'), field('', 'nameless')])).toBeUndefined()
})

test.each(['', 'null', '7', '{"comment":7}', '{broken', '"text"'])('odd contents: %s', (stored) => {
  expect(readDraft(stored)).toEqual({})
})
