const NEWLINE = 10

export type Bytes = ReturnType<typeof openBytes>

/** Takes lines, and stretches of known length, from a stream. */
export function openBytes(stream: AsyncIterable<Buffer>) {
  const source = stream[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let length = 0

  /** The next part of the stream, if there is more. */
  async function pull(): Promise<Buffer | undefined> {
    const { value, done } = await source.next()
    if (done) return undefined
    held.push(value)
    length += value.length
    return value
  }

  function take(count: number): Buffer {
    const all = Buffer.concat(held)
    held = [all.subarray(count)]
    length = all.length - count
    return all.subarray(0, count)
  }

  return {
    /** The next line with its break; undefined if no whole one follows. */
    async line(): Promise<Buffer | undefined> {
      let before = 0
      take(0)
      let part = length > 0 ? held[0] : await pull()
      while (part) {
        const at = part.indexOf(NEWLINE)
        if (at >= 0) return take(before + at + 1)
        before += part.length
        part = await pull()
      }
      return undefined
    },

    /** The next so many bytes; undefined if fewer follow. */
    async exactly(count: number): Promise<Buffer | undefined> {
      while (length < count) if (!(await pull())) return undefined
      return take(count)
    },
  }
}
