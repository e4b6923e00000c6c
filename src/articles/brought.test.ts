import { expect, test } from 'vitest'
import { type Brought, hashOf, stand } from './brought.ts'

const NOW = 1_000
const item: Brought = {
  ...{ source: 'wp:1', draft: { headline: 'Rain' }, status: 'published', path: null },
  ...{ createdAt: 1, publishedAt: 900 },
}
const embargo = (until: number) => ({ draft: { headline: 'Rain', embargoUntil: until } })

test.each<[string, Partial<Brought>, object]>([
  ['published', {}, { status: 'published', publishedAt: 900, scheduledAt: null }],
  [
    'published at an unknown time',
    { publishedAt: null },
    { status: 'published', publishedAt: NOW },
  ],
  [
    'published in time to come',
    { publishedAt: 1_100 },
    { status: 'scheduled', scheduledAt: 1_100 },
  ],
  ['published in its embargo', embargo(1_200), { status: 'scheduled', scheduledAt: 1_200 }],
  ['published after its embargo', embargo(950), { status: 'published', publishedAt: 900 }],
  [
    'scheduled within its embargo',
    { status: 'scheduled', publishedAt: null, scheduledAt: 1_100, ...embargo(1_200) },
    { status: 'scheduled', scheduledAt: 1_200, publishedAt: null },
  ],
  ['withdrawn', { status: 'withdrawn' }, { status: 'withdrawn', withdrawnAt: NOW }],
  ['a draft', { status: 'draft' }, { status: 'draft', publishedAt: null }],
])('%s', (_, more, stands) => expect(stand({ ...item, ...more }, NOW)).toMatchObject(stands))

test('whatever the source changes changes the hash', () => {
  const hashes = [item, { ...item, publishedAt: 901 }, { ...item, formerPaths: ['/old'] }].map(
    hashOf,
  )
  expect(new Set([...hashes, hashOf(structuredClone(item))]).size).toBe(3)
})
