import { Refusal } from '#base'

const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/

const refuse = (why: string): never => {
  throw new Refusal('malformed', why)
}

/** The text of a file of XML, piece by piece. Refuses what is packed, what is no XML, and bytes that
 * are not in the encoding that it names, before any of it is given. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let at = 0
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk)
    yield decoded(decoder, chunk, at)
    at += chunk.length
  }
  if (!decoder) return refuse('This file is empty.')
  yield decoded(decoder, undefined, at)
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, at: number): string {
  try {
    const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    return text.replaceAll('\0', '') // no XML may hold it, and no database
  } catch {
    const where = `near byte ${at.toLocaleString('en')}`
    return refuse(
      `This file is not in ${decoder.encoding.toUpperCase()} as it says, ${where}: ` +
        'export it again, or convert it to UTF-8.',
    )
  }
}

function decoderFor(first: Uint8Array): TextDecoder {
  const [a, b] = first
  if (a === 0x1f && b === 0x8b) refuse('This file is packed with gzip: unpack it first.')
  if (a === 0x50 && b === 0x4b) refuse('This is a ZIP archive: unpack it first.')
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  const start = new TextDecoder('latin1').decode(first.subarray(0, 1000)).replace(/^ï»¿/, '')
  if (!/^\s*</.test(start)) refuse('This file is no XML.')
  const label = DECLARED.exec(start.trimStart())?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return refuse(`This file says it is in ${label}, which nobody knows: convert it to UTF-8.`)
  }
}
