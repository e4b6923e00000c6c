import { createHmac } from 'node:crypto'
import { household } from '#base'

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
