import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { stemsOf } from './stems.ts'
import { wordsOf } from './words.ts'

const stems = (language: string, text: string) =>
  wordsOf(text).map((word) => stemsOf(language)(word.text).stem)

test('words are found where they stand', () => {
  const text = 'The mayor’s co-op: 3.5 million, “no” more'
  for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word)
  expect(wordsOf(text).map(({ text: word }) => word)).toEqual([
    'The',
    'mayor',
    'co',
    'op',
    '3',
    '5',
    'million',
    'no',
    'more',
  ])
})

test('scripts without spaces are cut into words', () => {
  expect(wordsOf('北京大学的学生').length).toBeGreaterThan(2)
  expect(wordsOf('東京は晴れ').map(({ text }) => text)).toContain('東京')
})

test('no word is longer than 64 letters', () => {
  expect(wordsOf(`short ${'x'.repeat(65)}`).map(({ text }) => text)).toEqual(['short'])
})

test.each([
  ['Élections', 'elections'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Ærø', 'aero'],
  ['المَدْرَسَة', 'المدرسه'],
  ['أحمد', 'احمد'],
  ['हिन्दी', 'हिन्दी'],
  ['が', 'が'],
])('%s is folded to %s', (word, folded) => expect(fold(word)).toBe(folded))

test.each([
  ['en', 'Strikes striking strike'],
  ['de', 'Haus Häuser'],
  ['fr', 'déclaration déclarations'],
  ['es', 'declaración declaraciones'],
  ['ar', 'الكتاب كتاب'],
  ['en-GB', 'ferries ferry'],
])('in %s the words of "%s" are one', (language, text) => {
  expect(new Set(stems(language, text)).size).toBe(1)
})

test('a language without a stemmer, or one that does not exist, keeps its words', () => {
  expect(stems('xx', 'strikes')).toEqual(['strikes'])
  expect(stems('constructor', 'strikes')).toEqual(['strikes'])
})
