import { Refusal } from '#base'
import { isLocal, normalPath } from './normal.ts'

export type Links = ReturnType<typeof openLinks>

const bare = (host: string): string => host.replace(/^www\./, '')

/** The addresses of a paper as others see them. `baseUrl` is its origin, as in https://paper.example;
 * refuses one with a path, a query, credentials or another scheme than http and https. */
export function openLinks(baseUrl: string) {
  const base = URL.parse(baseUrl)
  const web = base?.protocol === 'https:' || base?.protocol === 'http:'
  if (!base || !web || base.href !== `${base.origin}/`) {
    throw new Refusal(
      'invalid',
      `${baseUrl} is not the address of a paper: https://paper.example is.`,
    )
  }

  /** The address with its host; refuses what would lead elsewhere. */
  function absolute(path: string): string {
    if (!isLocal(path)) throw new Refusal('invalid', `${path} is no address of this paper.`)
    return new URL(path, base?.origin).href
  }

  /** The path (with query and fragment) of an address of this paper, with or without host, http or
   * https, www or not; undefined if it leads elsewhere. */
  function pathOf(address: string): string | undefined {
    const url = URL.parse(address, base?.origin)
    if (!url || !base || !['http:', 'https:'].includes(url.protocol)) return undefined
    if (bare(url.host) !== bare(base.host)) return undefined
    return normalPath(url.pathname) + url.search + url.hash
  }

  return { origin: base.origin, host: base.host, absolute, pathOf }
}
