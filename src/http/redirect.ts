import type { Context } from './context.ts'

const HERE = 'http://here.invalid'

/** Whether this is an address of the paper itself, however a browser may read it. */
function isLocal(address: string): boolean {
  const url = URL.parse(address, HERE)
  return address.startsWith('/') && url?.origin === HERE
}

/** Sends the reader on to a page of the paper; fails if the address leads anywhere else. */
export function redirectTo(c: Context, address: string, status: 302 | 303 | 307 = 303): Response {
  if (!isLocal(address)) throw new Error('Only an address of the paper is redirected to.')
  c.header('cache-control', 'no-store')
  c.header('location', address.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent))
  return c.body(null, status)
}
