import { createHash, randomUUID } from 'node:crypto'
import { Refusal } from '#base'
import type { Signer } from '#http'

/** What a token says of the form it came with: that somebody wrote for a while, that it comes sooner
 * than anybody writes, that it is too old, or that there is none. */
type Worth = 'good' | 'young' | 'old' | 'none'
export type Tokens = ReturnType<typeof openTokens>

const FORM = 'form'
const LEAST_MS = 2_000
const LIFE_MS = 6 * 3_600_000

/** Tokens that forms are sent with: a kept page has none, so each comes fresh from the paper. */
export function openTokens({ signer, now }: { signer: Signer; now: () => number }) {
  function opened(token: string): string | undefined {
    try {
      return signer.open(FORM, token)
    } catch (error) {
      if (error instanceof Refusal) return undefined
      throw error
    }
  }

  return {
    issue: (): string => signer.sign(FORM, `${now()} ${randomUUID()}`, LIFE_MS),

    judge(token: string): Worth {
      if (token === '') return 'none'
      const said = opened(token)
      if (!said) return 'old'
      return now() - Number(said.split(' ')[0]) < LEAST_MS ? 'young' : 'good'
    },
  }
}

/** A name for this sending: the same fields sent with the same token are one, however often. */
export const sendingOf = (token: string, fields: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([token, ...fields]))
    .digest('base64url')
