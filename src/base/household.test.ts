import { expect, test } from 'vitest'
import { household } from './household.ts'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:DB8:0:0:9:8:7:6', '2001:db8:0:0'],
  ['2001:db8::9:8:7:6', '2001:db8:0:0'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s belongs to %s', (address, home) => expect(household(address)).toBe(home))
