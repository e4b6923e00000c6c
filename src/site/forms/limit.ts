import { RateLimiterMemory } from 'rate-limiter-flexible'
import { household } from '#base'
import { type Context, clientAddress } from '#http'

const SECONDS = 60

/** Whether a reader's network may do this once more: so often a minute, by this process's count. */
export function openLimit(times: number) {
  const limiter = new RateLimiterMemory({ points: times, duration: SECONDS })
  return async (network: string | undefined): Promise<boolean> =>
    network === undefined ||
    limiter.consume(network).then(
      () => true,
      () => false,
    )
}

/** Where a reader comes from, if that is known: of an IPv6 address the part that one household has. */
export function networkOf(c: Context): string | undefined {
  const address = clientAddress(c)
  return address === 'unknown' ? undefined : household(address)
}
