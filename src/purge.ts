import { Refusal } from '#base'
import { openReach } from '#reach'

type Cache = {
  /** Asked with POST, the keys in a header `Surrogate-Key`, parted by spaces. */
  url: string
  /** What shows the cache that it is us. */
  header?: [name: string, value: string]
}

/** As many as Fastly takes at once (its purge API); about 3 kB of header. */
const MOST_KEYS = 256
const WISH = { method: 'POST', redirects: 0, maxBytes: 2 ** 16, timeoutMs: 5_000 } as const

/** Tells a cache in front of the paper which pages to let go of, as Fastly asks for it; Varnish learns
 * it in a line of VCL. The cache may stand on a private network: whoever runs the paper has named it. */
export function openPurge({ url, header }: Cache) {
  const { hostname, port, protocol } = new URL(url)
  const ports = [Number(port) || (protocol === 'https:' ? 443 : 80)]
  const reach = openReach({ allow: [hostname], ports })

  async function purge(keys: readonly string[]): Promise<void> {
    const headers = { 'surrogate-key': keys.join(' '), ...(header && { [header[0]]: header[1] }) }
    const { status } = await reach.fetch(url, { ...WISH, headers })
    if (status < 300) return
    throw new Refusal('unavailable', `The cache at ${hostname} answers a purge with ${status}.`)
  }

  return async (keys: readonly string[]): Promise<void> => {
    for (let at = 0; at < keys.length; at += MOST_KEYS) await purge(keys.slice(at, at + MOST_KEYS))
  }
}
