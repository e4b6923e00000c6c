import { expect, test } from 'vitest'
import { isPerson } from './reader.ts'
import { openRepeats } from './repeats.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const PHONE =
  'Mozilla/5.0 (Linux; Android 15; CUBOT X90) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36'
const GOOGLE = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

test.each([FIREFOX, 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/605'])(
  '%s is a person',
  (userAgent) => expect(isPerson({ userAgent })).toBe(true),
)

test.each([
  ...[GOOGLE, 'curl/8.1', '', 'python-requests/2.3', 'facebookexternalhit/1.1', 'Slackbot 1.0'],
  ...['Mozilla/5.0 (X11) HeadlessChrome/140.0', 'GPTBot/1.2', 'Mozilla/5.0 (compatible; bingbot)'],
])('%j is none', (userAgent) => expect(isPerson({ userAgent })).toBe(false))

test('nobody reads what was fetched ahead', () => {
  expect(isPerson({ userAgent: FIREFOX, purpose: 'prefetch;prerender' })).toBe(false)
  expect(isPerson({ userAgent: FIREFOX, purpose: '' })).toBe(true)
})

test('a telephone called Cubot is no robot', () => {
  expect(isPerson({ userAgent: PHONE })).toBe(true)
})

test('a network is believed so often in an hour, for each article', () => {
  let time = 0
  const isRepeat = openRepeats({ now: () => time, ofOne: 5, inAll: 60 })
  const asked = () => isRepeat('10.0.0.1', 'a')
  expect([1, 2, 3, 4, 5, 6].map(asked)).toEqual([false, false, false, false, false, true])
  expect([isRepeat('10.0.0.1', 'b'), isRepeat('10.0.0.2', 'a')]).toEqual([false, false])
  time += 59 * 60_000
  expect(asked()).toBe(true)
  time += 122 * 60_000
  expect(asked()).toBe(false)
})

test('a network is believed so often in all, and what it makes up drives out nobody else', () => {
  let time = 0
  const isRepeat = openRepeats({ now: () => time, ofOne: 5, inAll: 60 })
  const believed = (times: number, network: string) =>
    Array.from({ length: times }, (_, nth) => isRepeat(network, String(nth))).filter((one) => !one)
  for (let nth = 0; nth < 5; nth++) isRepeat('10.0.0.2', 'a')
  expect(believed(210_000, '10.0.0.1')).toHaveLength(60)
  expect(isRepeat('10.0.0.2', 'a')).toBe(true)
  time += 59 * 60_000
  expect(believed(100, '10.0.0.1')).toEqual([])
  expect(believed(100, '10.0.0.3')).toHaveLength(60)
  expect([...Array(99)].some(() => isRepeat(undefined, 'a'))).toBe(false)
})
