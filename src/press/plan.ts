import type { PolicyAdditions } from '#http'

/** A piece of a page: plain text, or something rendered. Its key says all that it depends on but for
 * what it reads by itself. */
export type Part = string | { key: string; render: () => Promise<string | Uint8Array> }

/** How a page is sent: what of it is not its parts. */
export type Dress = {
  /** Permanent redirects are kept as pages are; a temporary one is not for the press. */
  status?: 200 | 301 | 308
  /** HTML, unless another content type is named. */
  type?: string
  /** Named in small letters; they go before the press's own. */
  headers?: Readonly<Record<string, string>>
  /** Sources this page alone may use, as `{ 'frame-src': ['https://…'] }`. */
  csp?: PolicyAdditions
}
export type Plan = Dress & { parts: readonly Part[] }
/** Chooses the parts of a page and its dress; refuses if there is no such page. Parts alone make a
 * page of HTML. */
export type Choose = () => Promise<Plan | readonly Part[]>

/** A permanent redirect, to be kept like any page. */
export const permanently = (address: string): Plan => ({
  parts: [],
  status: 308,
  headers: { location: address.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent) },
})

export const asPlan = (chosen: Plan | readonly Part[]): Plan =>
  'parts' in chosen ? chosen : { parts: chosen }

/** Bytes, near enough, to bound what is kept. */
export const bytesOfPlan = ({ parts }: Plan): number =>
  parts.reduce((sum, part) => sum + (typeof part === 'string' ? 2 * part.length : 200), 200)
