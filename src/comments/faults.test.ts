import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFields, cleanFields, faultsIn } from './faults.ts'
import { cleanBody, cleanLine } from './text.ts'

const good = { author: 'Ann', body: 'A fair point.' }

test('name and comment are enough', () => {
  expect(faultsIn(good)).toEqual({})
  expect(checkFields({ ...good, email: ' ', website: '' })).toEqual({
    ...good,
    email: null,
    website: '',
  })
})

test('each field is named that must be mended', () => {
  const bad = { author: ' \u200b', email: 'ann', website: 'nowhere', body: '\n' }
  const faults = { author: 'missing', email: 'no-address', website: 'no-address', body: 'missing' }
  expect(faultsIn(bad)).toEqual(faults)
  expect(faultsIn({ author: 'a'.repeat(81), body: 'b'.repeat(5001) })).toEqual({
    author: 'too-long',
    body: 'too-long',
  })
  expect(faultsIn({ author: '😀'.repeat(80), body: '😀'.repeat(5000) })).toEqual({})
  expect(() => checkFields(bad)).toThrow('Say who you are.')
})

test.each([
  ['https://ann.example/a?b#c', 'https://ann.example/a?b#c'],
  ['ann.example', 'https://ann.example'],
  ['HTTP://ann.example', 'HTTP://ann.example'],
])('%s is a web address', (website, kept) => {
  expect(faultsIn({ ...good, website })).toEqual({})
  expect(cleanFields({ ...good, website }).website).toBe(kept)
})

test.each([
  ...['javascript:alert(1)//a.b', 'java\nscript:alert(1)', 'data:text/html,a.b', 'mailto:a@b.c'],
  ...['https://ann', '//ann.example', '/ann', 'https://ann@evil.example', 'https:ann.example'],
  `https://ann.example/${'a'.repeat(300)}`,
])('%j is none', (website) => expect(faultsIn({ ...good, website }).website).toBe('no-address'))

test.each(['a@b.example', 'Ann.Quay+news@sub.b.example', 'ann@müller.example'])(
  '%s is an e-mail address',
  (email) => expect(faultsIn({ ...good, email })).toEqual({}),
)
test.each([
  'a@b',
  '@b.example',
  'a b@c.example',
  'a@b..example',
  '<a@b.example>',
  'a@b.example,c@d.e',
])('%s is none', (email) => expect(faultsIn({ ...good, email }).email).toBe('no-address'))

test('lines stay, but not what nobody typed', () => {
  expect(cleanBody(' One \r\n\r\n\r\n\r\nTwo\u2028Three\t.\0\u0007 ')).toBe('One\n\nTwo\nThree .')
  expect(cleanLine(' Ann\n\u202e Quay\u2069 ')).toBe('Ann Quay')
  expect(cleanLine(`A${'\u0301'.repeat(40)}nn`)).toBe(`Á${'\u0301'.repeat(4)}nn`)
  expect(cleanBody('می\u200cخواهم 👩‍👩‍👧')).toBe('می\u200cخواهم 👩‍👩‍👧')
  expect(cleanBody('\u2800\u3164\u200d')).toBe('')
})

test('whatever is typed, what is kept can be stored, and cleaning again changes nothing', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(text, (typed) => {
      const body = cleanBody(typed)
      expect(body.isWellFormed() && !body.includes('\0')).toBe(true)
      expect(cleanBody(body)).toBe(body)
      expect(cleanLine(typed)).not.toMatch(/[\n\u202e]/)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['blanks', `x${' '.repeat(200_000)}x`],
  ['marks in turn', `a${'\u0301\u0323'.repeat(60_000)}`],
  ['lines', `${'\n \n'.repeat(60_000)}x`],
  ['halves of links', '-a'.repeat(2_500)],
])('a heap of %s is made fit without a pause', (_, body) => {
  const began = performance.now()
  cleanBody(body)
  cleanLine(body)
  expect(performance.now() - began).toBeLessThan(1_000)
})
