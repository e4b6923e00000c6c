import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLocal, normalPath, otherSlash } from './normal.ts'

test.each([
  ['', '/'],
  ['/', '/'],
  ['//', '/'],
  ['world', '/world'],
  ['/world/', '/world/'],
  ['//world///europe//', '/world/europe/'],
  ['/a/./b/../c', '/a/c'],
  ['/../../etc/passwd', '/etc/passwd'],
  ['/a/%2e%2E/b', '/b'],
  ['/a/..', '/'],
  ['/a/b/..', '/a/'],
  ['/%7Euser/%61', '/~user/a'],
  ['/a%2fb', '/a%2Fb'],
  ['/100%', '/100%25'],
  ['/100%25', '/100%25'],
  ['/%zz/%ff%41', '/%25zz/%FFA'],
  ['/caf\u0065\u0301', '/caf%C3%A9'],
  ['/cafe%cc%81', '/caf%C3%A9'],
  ['/أخبار', '/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1'],
  ['/%d8%a3خ', '/%D8%A3%D8%AE'],
  ['/a b\\c\n', '/a%20b%5Cc%0A'],
  ["/it's(a:b@c;d=e,f&g+h$!*)", "/it's(a:b@c;d=e,f&g+h$!*)"],
  ['/a?b#c', '/a%3Fb%23c'],
  ['/\ud800', '/%EF%BF%BD'],
])('%j is written %j', (path, normal) => expect(normalPath(path)).toBe(normal))

test('the normal form of any path is local, and its own normal form', () => {
  const paths = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'%2eF/.aé') }),
  )
  fc.assert(
    fc.property(paths, (path) => {
      const normal = normalPath(path)
      expect(normalPath(normal)).toBe(normal)
      expect(isLocal(normal)).toBe(true)
      expect(new URL(normal, 'https://paper.example').pathname).toBe(normal)
    }),
  )
})

test.each(['/', '/world', '/search?q=a//b', '/a#comment-1', '/%2F/evil.example'])(
  '%j stays on the paper',
  (address) => expect(isLocal(address)).toBe(true),
)

test.each([
  '',
  'world',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\\\\evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  ' /world',
])('%j does not', (address) => expect(isLocal(address)).toBe(false))

test('with and without a trailing slash are two addresses', () => {
  expect([otherSlash('/about/'), otherSlash('/about'), otherSlash('/')]).toEqual([
    '/about',
    '/about/',
    undefined,
  ])
})
