/** Whether a reader's `accept-encoding` takes this encoding: named there, and not with a weight of 0. */
export function takes(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding)
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at + encoding.length))
}

/** Whether a reader's `if-none-match` says that they have the answer with this tag; `*` is any. */
export const has = (known: string | undefined, tag: string): boolean =>
  known !== undefined && (known === '*' || known.includes(tag))
