import type { IncomingMessage } from 'node:http'
import { Refusal } from '#base'
import { ENCODINGS, readBody } from './body.ts'
import { send } from './request.ts'
import { askSystem, type Bounds, checkedAddresses, checkTarget } from './target.ts'
import { checkType, readType } from './type.ts'

export type Wish = {
  /** Of the body, packed or unpacked. */
  maxBytes: number
  /** For all of it: names, connections, redirects and the body. */
  timeoutMs: number
  /** Types taken, as in `image/*`; all if left out. Asked of answers with a status below 300 only. */
  accept?: readonly string[]
  /** How many redirects are followed: 5 at most, and if left out. */
  redirects?: number
  /** Sent to the first address alone, not where it redirects to. */
  headers?: Record<string, string>
  /** GET if left out; a POST carries headers only. */
  method?: 'GET' | 'POST'
}
export type Answer = {
  status: number
  /** As in `text/html`, lower case, without parameters. */
  type: string
  charset?: string
  body: Uint8Array<ArrayBuffer>
  finalUrl: string
  header: (name: string) => string | undefined
}
export type Reach = { fetch: (address: string, wish: Wish) => Promise<Answer> }

const MOST_REDIRECTS = 5
const MOVED = new Set([301, 302, 303, 307, 308])

type Open = Partial<Bounds> & {
  /** How the paper introduces itself to others. */
  userAgent?: string
}

/** The one fetcher of remote addresses. It speaks http and https on `ports` (80 and 443), to the
 * public Internet only: every address of every host on the way is checked, and then used. `allow`
 * names hosts and single addresses that may be reached although they are private. */
export function openReach({ userAgent = 'Broadsheet', ...given }: Open = {}): Reach {
  const bounds: Bounds = { lookup: askSystem, ports: [80, 443], allow: [], ...given }

  async function follow(first: string, wish: Wish, signal: AbortSignal): Promise<Answer> {
    const hops = Math.min(wish.redirects ?? MOST_REDIRECTS, MOST_REDIRECTS)
    let url = checkTarget(first, bounds)
    for (let hop = 0; hop <= hops; hop++) {
      const addresses = await unlessAborted(signal, checkedAddresses(url, bounds))
      const headers = {
        'user-agent': userAgent,
        accept: wish.accept?.join(', ') ?? '*/*',
        'accept-encoding': ENCODINGS,
        connection: 'close',
        ...(hop === 0 && wish.headers),
      }
      const method = hop === 0 ? wish.method : 'GET'
      const answer = await send(url, { addresses, headers, signal, method })
      const next = nextOf(answer)
      if (next === undefined) return await finish(answer, url, wish, signal)
      answer.destroy()
      url = checkTarget(URL.parse(next, url)?.href ?? next, bounds)
    }
    throw new Refusal('invalid', `${first} redirects more than ${hops} times.`)
  }

  return {
    /** What is at this address; any status is an answer. Refuses an address that is not plain web or
     * not public (its own, or one it redirects to), a body too large or of another type, and what
     * takes too long or cannot be reached. */
    async fetch(address, wish) {
      const signal = AbortSignal.timeout(wish.timeoutMs)
      try {
        return await follow(address, wish, signal)
      } catch (error) {
        throw asRefusal(error, wish, signal)
      }
    },
  }
}

function nextOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return MOVED.has(statusCode) ? headers.location : undefined
}

async function finish(
  answer: IncomingMessage,
  url: URL,
  { accept, maxBytes }: Wish,
  signal: AbortSignal,
): Promise<Answer> {
  const status = answer.statusCode ?? 0
  const found = readType(answer.headers['content-type'])
  try {
    if (accept && status < 300) checkType(found.type, accept)
    const body = await readBody(answer, maxBytes, signal)
    const header = (name: string): string | undefined => {
      const value = answer.headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : value
    }
    return { status, ...found, body, finalUrl: url.href, header }
  } finally {
    answer.destroy()
  }
}

/** Name look-ups cannot be stopped, but waited for no longer. */
function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  if (signal.aborted) reject(signal.reason)
  return Promise.race([promise, aborted])
}

function asRefusal(error: unknown, { timeoutMs }: Wish, signal: AbortSignal): Refusal {
  if (error instanceof Refusal) return error
  if (signal.aborted) return new Refusal('unavailable', `No answer within ${timeoutMs} ms.`)
  const { code, message } = error as NodeJS.ErrnoException
  return new Refusal('unavailable', `It cannot be reached: ${code ?? message}.`)
}
