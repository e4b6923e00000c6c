import { BlockList, isIP } from 'node:net'
import { Refusal } from '#base'
import type { Context } from './context.ts'

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Proxies whose word is taken for whom they speak: addresses or CIDR ranges, of either family;
 * refuses anything else. */
export function openTrustedProxies(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.trim().split('/')
    const most = isIP(address) === 6 ? 128 : 32
    const prefix = bits === undefined ? most : Number(bits)
    const good = isIP(address) > 0 && Number.isInteger(prefix) && prefix >= 0 && prefix <= most
    if (!good || bits === '') {
      throw new Refusal('invalid', `“${range}” is no address or range, such as 10.0.0.0/8.`)
    }
    list.addSubnet(address, prefix, familyOf(address))
  }
  return list
}

/** An address as it is written here: without port, brackets, zone, or IPv6 around IPv4. */
function plain(address: string): string {
  const bare = address
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(bare) ? bare.toLowerCase() : ''
}

/** The reader's address: that of the connection, or, behind trusted proxies, the right-most in
 * X-Forwarded-For that is none of theirs. Whatever stands left of it anyone may have written. */
export function clientAddress(c: Context): string {
  const trusted: BlockList | undefined = c.get('trustedProxies')
  const isTrusted = (address: string) =>
    address !== '' && trusted?.check(address, familyOf(address)) === true
  let client = plain(c.env?.incoming?.socket.remoteAddress ?? '')
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',')
  while (isTrusted(client)) {
    const next = plain(forwarded.pop() ?? '')
    if (next === '') break
    client = next
  }
  return client || 'unknown'
}
