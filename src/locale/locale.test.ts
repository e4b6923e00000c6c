import { expect, test } from 'vitest'
import { directionOf, languageOf, openLocale } from '#locale'

const en = openLocale('en', 'Europe/Oslo')
const ar = openLocale('ar', 'Europe/Oslo')
const summer = Date.parse('2024-07-12T07:15:00Z')

test('dates are written as the paper writes them, in its time zone', () => {
  expect(en.today(summer)).toBe('Friday, 12 July 2024')
  expect(en.dateTime(summer)).toBe('12 July 2024, 09:15')
  expect(en.dayAndTime(summer, summer + 86_400_000)).toBe('12 July, 09:15')
  expect(en.dayAndTime(summer, summer + 366 * 86_400_000)).toBe('12 July 2024, 09:15')
  expect(en.zoneName(summer)).toBe('Central European Summer Time')
  expect(en.zoneName(summer - 180 * 86_400_000)).toBe('Central European Standard Time')
  expect(en.zoneShort(summer)).toBe('CEST')
  expect(en.iso(summer)).toBe('2024-07-12T09:15:00+02:00')
  expect([en.monthName(7), en.monthYear(2024, 7)]).toEqual(['July', 'July 2024'])
  expect(en.day({ year: 871, month: 12, day: 31 })).toBe('31 December 871')
})

test('in Arabic too, with one set of digits throughout', () => {
  expect(ar.today(summer)).toBe('الجمعة، 12 يوليو 2024')
  expect(ar.dateTime(summer)).toBe('12 يوليو 2024، 09:15')
  expect(ar.zoneName(summer)).toBe('توقيت وسط أوروبا الصيفي')
  const egypt = openLocale('ar-EG', 'Africa/Cairo')
  const all = [egypt.today(summer), egypt.number(1234), egypt.say('comments.count', { count: 12 })]
  expect(all.join()).not.toMatch(/[٠-٩]/)
})

test('the time of today’s is enough; of others their date is said', () => {
  const today = { year: 2024, month: 7, day: 12 }
  expect(en.shortly(summer, today)).toBe('09:15')
  expect(en.shortly(summer - 86_400_000, today)).toBe('11 July')
  expect(en.shortly(summer - 400 * 86_400_000, today)).toBe('8 June 2023')
})

test('today changes at the paper’s midnight, neither before nor after', () => {
  const midnight = Date.parse('2024-12-31T23:00:00Z')
  expect(en.today(midnight - 1)).toBe('Tuesday, 31 December 2024')
  expect(en.today(midnight)).toBe('Wednesday, 1 January 2025')
  expect(openLocale('en', 'Pacific/Auckland').date(midnight - 1)).toBe('1 January 2025')
})

test('English takes the order of the country its tag names', () => {
  expect(openLocale('en-US', 'UTC').date(summer)).toBe('July 12, 2024')
  expect(openLocale('en-US', 'UTC').language).toBe('en-US')
})

test('a language without words, and a tag that is none, get English', () => {
  for (const tag of ['fi', 'xx-yy-zz!', '']) {
    const locale = openLocale(tag, 'UTC')
    expect([locale.language, locale.dir, locale.say('site.home')]).toEqual(['en', 'ltr', 'Home'])
    expect(locale.date(summer)).toBe('12 July 2024')
  }
  expect(languageOf('AR-eg')).toBe('ar')
})

test.each([
  [0, 'No comments yet', 'لا تعليقات بعد'],
  [1, '1 comment', 'تعليق واحد'],
  [2, '2 comments', 'تعليقان'],
  [3, '3 comments', '3 تعليقات'],
  [11, '11 comments', '11 تعليقًا'],
  [100, '100 comments', '100 تعليق'],
  [1234, '1,234 comments', '1,234 تعليقًا'],
])('%d comments are counted', (count, english, arabic) => {
  expect(en.say('comments.count', { count })).toBe(english)
  expect(ar.say('comments.count', { count })).toBe(arabic)
})

test('none, in Arabic, has a form of its own', () => {
  const versions = [0, 1, 2, 5, 11, 100].map((count) => ar.say('article.versions', { count }))
  expect(new Set(versions).size).toBe(6)
})

test('values are text: neither markup nor messages', () => {
  const headline = '<b>{name}</b> ’tis #1'
  expect(en.say('comments.recentOn', { name: "{x} 'q'", headline })).toBe(`{x} 'q' on ${headline}`)
})

test('elements may stand in a message, in a list too', () => {
  const [ann, bob, eve] = [{ a: 'ann' }, { a: 'bob' }, { a: 'eve' }]
  const list = en.listPieces([ann, bob, eve])
  expect(list).toEqual([ann, ', ', bob, ' and ', eve])
  expect(en.pieces('article.by', { list })).toEqual(['By ', ann, ', ', bob, ' and ', eve])
  expect(ar.pieces('article.by', { list: ar.listPieces([ann, bob]) })).toEqual([
    'بقلم ',
    ann,
    ' و',
    bob,
  ])
  expect(en.pieces('reply.missing', { count: 1, list: [ann] })).toEqual([ann, ' is missing.'])
})

test('how long ago holds until it changes', () => {
  const minute = 60_000
  expect(en.ago(summer, summer + 6.5 * minute)).toEqual({
    text: '6 minutes ago',
    goodUntil: summer + 7 * minute,
  })
  expect(en.ago(summer, summer - 5)).toEqual({ text: 'now', goodUntil: summer - 5 + minute })
  expect(en.ago(summer, summer + 25 * 60 * minute).text).toBe('yesterday')
  expect(ar.ago(summer, summer + 6 * minute).text).toBe('قبل 6 دقائق')
})

test('a message is given exactly its values, or does not type-check', () => {
  // @ts-expect-error it needs a list
  expect(() => en.say('article.by')).toThrow()
  // @ts-expect-error a count is a number
  en.say('comments.count', { count: '1' })
  // @ts-expect-error there is no such message
  en.say('article.nonsense')
  // @ts-expect-error it takes no values
  en.say('site.home', { name: 'x' })
  expect(en.say('reply.missing', { count: 2, list: 'Comment and name' })).toBe(
    'Comment and name are missing.',
  )
})

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az-Arab', 'rtl'],
  ['uz-Latn', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
])('%s runs %s', (tag, direction) => expect(directionOf(tag)).toBe(direction))
