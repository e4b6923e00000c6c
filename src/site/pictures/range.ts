/** A part of a file, in bytes; both ends belong to it. */
export type Range = { first: number; last: number }

const ONE_RANGE = /^bytes=(\d*)-(\d*)$/

/** The part that a `range` header asks for (RFC 9110 § 14): undefined where it asks for none that is
 * understood (then all is sent), `none` where the file has no such part. */
export function rangeOf(header: string | undefined, size: number): Range | 'none' | undefined {
  const [, from = '', until = ''] = ONE_RANGE.exec(header ?? '') ?? []
  if (from === '' && until === '') return undefined
  const end = size - 1
  if (from === '') {
    const length = Number(until)
    return length === 0 || size === 0 ? 'none' : { first: Math.max(0, size - length), last: end }
  }
  const first = Number(from)
  const last = until === '' ? end : Math.min(end, Number(until))
  if (until !== '' && Number(until) < first) return undefined
  return first > end ? 'none' : { first, last }
}
