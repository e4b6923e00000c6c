import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbered, slugify } from './slug.ts'

test.each([
  [
    'en',
    'Line 4 will cross the harbour after all, by one vote',
    'line-4-will-cross-the-harbour-after-all-by-one-vote',
  ],
  ['en', 'What’s a ‘decisive enabler’?', 'whats-a-decisive-enabler'],
  ['de', 'Größe, Übermut', 'groesse-uebermut'],
  ['nb', 'Smørrebrød på Ålesund', 'smorrebrod-pa-alesund'],
  ['en', 'Über the top', 'uber-the-top'],
  ['ar', 'أخبار اليوم من الميناء', 'akhbar-alywm-mn-almyna'],
  ['en', 'أخبار', 'akhbar'],
  ['zh', '北京拒绝北约指控', 'bei-jing-ju-jue-bei-yue-zhi-kong'],
  ['ru', 'Щука и мир', 'shchuka-i-mir'],
  ['en', 'ＦＵＬＬ　width ﬁsh', 'full-width-fish'],
])('in %s, %j becomes %j', (language, text, slug) => expect(slugify(text, language)).toBe(slug))

test('a text without letters gets a name of its own, and always the same', () => {
  expect(slugify('😀😀')).toMatch(/^n-[a-z0-9]+$/)
  expect(slugify('😀😀')).toBe(slugify('😀😀'))
  expect(slugify('😀')).not.toBe(slugify('😀😀'))
  expect(slugify('')).toMatch(/^n-/)
})

test('a long headline is cut between words, a long word anywhere', () => {
  expect(slugify('Beijing rejects '.repeat(9))).toBe('beijing-rejects-'.repeat(5).slice(0, -1))
  expect(slugify(`a${'o'.repeat(99)}`)).toHaveLength(80)
})

test('any text gives a slug', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1, max: 999 }),
      (text, nth) => {
        const slug = slugify(text)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(numbered(slug, nth).length).toBeLessThanOrEqual(80)
      },
    ),
  )
})

test('the second of a name is numbered', () => {
  expect([numbered('rain', 1), numbered('rain', 2)]).toEqual(['rain', 'rain-2'])
  expect(numbered(`${'a'.repeat(76)}-bcd`, 12)).toBe(`${'a'.repeat(76)}-12`)
})
