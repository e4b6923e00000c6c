import { createHmac } from 'node:crypto'

/** The part of an address that one household has: of IPv6 the first 64 bits. */
function household(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped || !address.includes(':')) return mapped ?? address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const front = head.split(':').filter(Boolean)
  const back = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? [] : Array(Math.max(0, 8 - front.length - back.length)).fill('0')
  const groups = [...front, ...gap, ...back].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}

const monthOf = (moment: number): string => new Date(moment).toISOString().slice(0, 7)
const MONTH_MS = 28 * 86_400_000

/** Keyed hashes of a network address: nobody without the secret can tell from one whose it is, and from
 * month to month it is another. The first is that of this month, the second that of the last one. */
export function networkHashes(secret: string, address: string, now: number): [string, string] {
  const hash = (month: string): string =>
    createHmac('sha256', secret)
      .update(`comment network ${month} ${household(address)}`)
      .digest('base64url')
      .slice(0, 22)
  const month = monthOf(now)
  const first = Date.parse(`${month}-01`)
  return [hash(month), hash(monthOf(first - MONTH_MS))]
}
