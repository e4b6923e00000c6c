import { expect, test } from 'vitest'
import { Refusal } from '#base'
import { heldFor, moderate } from './moderation.ts'

const clean = { author: 'Ann', email: null, website: '', body: 'A fair point.' }
const given = {
  by: { kind: 'reader', name: 'guest' },
  clean,
  hold: 'none',
  lately: 0,
  repeated: false,
  known: false,
} as const
const judged = (body: string, more: Partial<Parameters<typeof moderate>[0]> = {}) =>
  moderate({ ...given, clean: { ...clean, body }, ...more })

test('what nobody objects to is shown', () => {
  expect(judged('A fair point.')).toEqual({ state: 'approved', reason: '' })
})

test.each([
  'See https://example.com',
  'www.example.com has it',
  'buy at cheap-shoes.shop now',
  '[url=x]y[/url]',
  'HTTP://EXAMPLE',
])('a link is held: %s', (body) => {
  expect(judged(body)).toEqual({ state: 'held', reason: heldFor.link })
})

test.each(['At 5.30pm the ferry left.', 'Really...no.', 'J. R. Hartley, M.A.', 'wait.What?'])(
  'this is no link: %s',
  (body) => expect(judged(body).state).toBe('approved'),
)

test('shouting is held, in any script that has capitals; short cries are not', () => {
  const why = { state: 'held', reason: heldFor.shouting }
  expect(judged('THIS IS A DISGRACE AND YOU KNOW IT')).toEqual(why)
  expect(judged('ЭТО ПОЗОР, И ВЫ ЭТО ПРЕКРАСНО ЗНАЕТЕ!')).toEqual(why)
  expect(judged('BRAVO!').state).toBe('approved')
  expect(judged('تعليق طويل بما يكفي بلا حروف كبيرة على الإطلاق').state).toBe('approved')
})

test('the paper says who is held', () => {
  expect(judged('Hm.', { hold: 'first-time' }).reason).toBe(heldFor.firstTime)
  expect(judged('Hm.', { hold: 'first-time', known: true }).state).toBe('approved')
  expect(judged('Hm.', { hold: 'all', known: true }).reason).toBe(heldFor.all)
})

test('the first phase with an opinion decides', () => {
  const body = 'SEE HTTPS://EXAMPLE.COM AND TELL EVERYBODY'
  expect(judged(body, { hold: 'all' }).reason).toBe(heldFor.link)
  expect(() => judged(body, { lately: 5, repeated: true })).toThrow('Too many comments')
})

test('floods and repeats are refused, but not the paper’s own people', () => {
  const kindOf = (more: Partial<Parameters<typeof moderate>[0]>) => {
    try {
      return judged('Hm.', more).state
    } catch (error) {
      return error instanceof Refusal ? error.kind : error
    }
  }
  expect([kindOf({ lately: 4 }), kindOf({ lately: 5 })]).toEqual(['approved', 'too-many'])
  expect(kindOf({ repeated: true })).toBe('invalid')
  const by = { kind: 'staff', name: 'Dora' } as const
  expect(kindOf({ by, lately: 9, repeated: true, hold: 'all' })).toBe('approved')
})
