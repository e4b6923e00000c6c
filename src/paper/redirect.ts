import type { Tx } from '#db'
import { normalPath } from '#links'
import * as store from './store-redirects.ts'

/** Where what stood here is now: 301 with its new address, 410 with none. */
export type Redirect = { status: 301; target: string } | { status: 410; target: null }

/** The tag of whatever stands, or stood, at an address. */
export const pathTag = (path: string): string => `path:${path}`

/** Leads old addresses to new ones, in the transaction of what moved; null says that nothing is there
 * any more. What stands at the new address is no redirect any longer. The caller emits `pathTag`s. */
export async function leaveRedirects(
  tx: Tx,
  moves: readonly { from: string; target: string | null }[],
  at: number,
): Promise<void> {
  const targets = moves.map(({ target }) => target).filter((target) => target !== null)
  const rows = moves
    .map(({ from, target }) => ({ path: normalPath(from), target, createdAt: at }))
    .filter(({ path, target }) => path !== target)
  await store.remove(tx, targets)
  await store.put(tx, rows)
}
