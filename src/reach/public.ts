import { BlockList, isIP } from 'node:net'

/** All that is not for the world at large (IANA's special-purpose registry for IPv4). */
const V4: readonly [string, number][] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // behind a carrier's address translation
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, where clouds tell their secrets
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]
/** Only 2000::/3 is in public use: this leaves out loopback, mapped IPv4, NAT64, ULA, link-local and
 * multicast at once. What of it is not for the world, or carries an IPv4 address inside: */
const V6: readonly [string, number][] = [
  ['2001::', 23], // IETF protocols, Teredo and ORCHID among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['2620:4f:8000::', 48],
  ['3fff::', 20], // documentation
]

const used = new BlockList()
used.addSubnet('2000::', 3, 'ipv6')
const closed = new BlockList()
for (const [net, bits] of V4) closed.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of V6) closed.addSubnet(net, bits, 'ipv6')

/** Whether an address (IPv4 with four decimal parts, or IPv6) belongs to the public Internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 0 || address.includes('%')) return false
  if (family === 4) return !closed.check(address, 'ipv4')
  return used.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}
