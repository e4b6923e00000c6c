import { Agent, type IncomingMessage, request as plain } from 'node:http'
import { Agent as SecureAgent, request as secure } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Address } from './target.ts'

/** A resolver that knows one host only: the connection can go nowhere but to the addresses checked. */
const pinnedTo =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, { all }, answer) => {
    const [first] = addresses
    if (all) answer(null, [...addresses])
    else answer(null, first?.address ?? '', first?.family)
  }

type Send = {
  addresses: readonly Address[]
  headers: Record<string, string>
  signal: AbortSignal
  method?: 'GET' | 'POST' | undefined
}

/** Sends one request without a body to the addresses given, on a connection of its own; the body of the
 * answer is still to be read. */
export function send(
  url: URL,
  { addresses, headers, signal, method = 'GET' }: Send,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:'
  const request = isSecure ? secure : plain
  const agent = isSecure ? new SecureAgent() : new Agent()
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const lookup = pinnedTo(addresses)
  const wish = { method, agent, headers, lookup, signal, maxHeaderSize: 16_384 }
  const sent = request(url, wish, resolve)
  sent.on('error', reject)
  sent.end()
  return promise
}
