import type { Id } from '#base'
import type { Signer } from '#http'

const RECEIPT = 'receipt'
const LIFE_MS = 86_400_000

/** What a reader has sent. */
export type Sent = { kind: 'comment'; id: Id<'comment'> } | { kind: 'message'; id: Id<'message'> }

/** The token of a page that shows one reader for a day what became of what was sent. */
export const receiptOf = (signer: Signer, kind: Sent['kind'], id: string): string =>
  signer.sign(RECEIPT, `${kind} ${id}`, LIFE_MS)

/** What it says, and until when (epoch milliseconds) it is good; refuses what is not ours, or too old. */
export function readReceipt(signer: Signer, token: string): { sent: Sent; until: number } {
  const [kind, id] = signer.open(RECEIPT, token).split(' ')
  return { sent: { kind, id } as Sent, until: Number(token.split('.')[1]) }
}
