import { expect, test } from 'vitest'
import { networkHashes } from './network.ts'

const JULY = Date.parse('2026-07-31T23:59:59Z')
const AUGUST = JULY + 1000
const [now] = networkHashes('secret', '192.0.2.7', JULY)

test('an address is a hash that only the secret makes, another each month', () => {
  expect(now).toMatch(/^[\w-]{22}$/)
  expect(networkHashes('secret', '192.0.2.7', JULY - 9e8)[0]).toBe(now)
  expect(networkHashes('secret', '192.0.2.7', AUGUST)).toEqual([
    expect.not.stringMatching(now),
    now,
  ])
  expect(networkHashes('other', '192.0.2.7', JULY)[0]).not.toBe(now)
  expect(networkHashes('secret', '192.0.2.8', JULY)[0]).not.toBe(now)
})

test('one household is one network, however its address is written', () => {
  const hash = (address: string) => networkHashes('secret', address, JULY)[0]
  expect(hash('::ffff:192.0.2.7')).toBe(now)
  expect(hash('2001:db8::1')).toBe(hash('2001:0DB8:0:0:ffff::2'))
  expect(hash('2001:db8::1')).not.toBe(hash('2001:db8:0:1::1'))
  expect(hash('fe80::1%eth0')).toBe(hash('fe80::2'))
})
