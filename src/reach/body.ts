import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { Refusal } from '#base'

/** The encodings asked for, and read. */
const decoders: Record<string, () => Transform> = {
  br: createBrotliDecompress,
  gzip: createGunzip,
  'x-gzip': createGunzip,
}
export const ENCODINGS = 'gzip, br'

/** Reads a body while counting: neither what comes over the wire nor what it unpacks to may pass
 * `maxBytes`, and reading stops where it does. */
export async function readBody(
  answer: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const chunks: Buffer[] = []
  const keep = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk)
  }
  if (encoding === 'identity' || encoding === '') {
    await pipeline(answer, counter(maxBytes), keep, { signal })
  } else {
    const decoder = decoders[encoding]
    if (!decoder) throw new Refusal('invalid', `The encoding ${encoding} is not read.`)
    await pipeline(answer, counter(maxBytes), decoder(), counter(maxBytes), keep, { signal })
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function counter(maxBytes: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > maxBytes) done(tooLarge(maxBytes))
      else done(null, chunk)
    },
  })
}

const tooLarge = (maxBytes: number): Refusal =>
  new Refusal('invalid', `What is there is larger than ${maxBytes} bytes.`)
