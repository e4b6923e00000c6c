import { lookup as systemLookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Refusal } from '#base'
import { isPublic } from './public.ts'

export type Address = { address: string; family: number }
/** Finds the addresses of a host. */
export type Lookup = (host: string) => Promise<readonly Address[]>
/** Where a request may go. */
export type Bounds = {
  lookup: Lookup
  ports: readonly number[]
  /** Hosts and single addresses that may be private, for whoever runs the paper has named them. */
  allow: readonly string[]
}

const DEFAULT_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 }

/** Asks the machine's own resolver. */
export const askSystem: Lookup = (host) => systemLookup(host, { all: true })

/** Reads an address as browsers do; refuses what is not plain web: other schemes, other ports, credentials. */
export function checkTarget(address: string, { ports }: Bounds): URL {
  const url = URL.parse(address)
  if (!url) throw new Refusal('invalid', 'That is no web address.')
  const usual = DEFAULT_PORTS[url.protocol]
  if (!usual) throw new Refusal('invalid', `Only http and https are fetched, not ${url.protocol}`)
  if (url.username || url.password) {
    throw new Refusal('invalid', 'An address with a user name or password is not fetched.')
  }
  const port = url.port === '' ? usual : Number(url.port)
  if (!ports.includes(port)) throw new Refusal('forbidden', `Port ${port} is not fetched from.`)
  return url
}

/** All addresses of the URL's host, each of them public (or allowed); refuses otherwise. The
 * request goes to these very addresses, so that a second answer of the DNS changes nothing. */
export async function checkedAddresses(url: URL, { lookup, allow }: Bounds): Promise<Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const found = family ? [{ address: host, family }] : await lookup(host)
  if (found.length === 0) throw new Refusal('unavailable', `${host} has no address.`)
  for (const { address } of found) {
    if (!isPublic(address) && !allow.includes(address) && !allow.includes(url.hostname)) {
      throw new Refusal('forbidden', `${host} is not on the public Internet (${address}).`)
    }
  }
  return [...found]
}
