import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Refusal } from '#base'
import { type Bytes, openBytes } from './bytes.ts'
import { FORMAT, type Line, type Piece } from './format.ts'

/** Stands for whatever is wrong with the file. */
const BROKEN = Symbol('broken')

/** The next piece, which is hashed, or undefined after a good end. */
async function next(bytes: Bytes, hash: Hash): Promise<Piece | undefined> {
  const text = await bytes.line()
  if (!text) throw BROKEN
  const line: Line = JSON.parse(text.toString())
  if ('end' in line) {
    if (line.sha256 !== hash.digest('hex')) throw BROKEN
    return undefined
  }
  hash.update(text)
  if ('broadsheet' in line) return { kind: 'head', head: line }
  if ('rows' in line) return { kind: 'rows', rows: line }
  const whole = await bytes.exactly(line.bytes + 1)
  if (!whole) throw BROKEN
  hash.update(whole)
  return { kind: 'file', name: line.file, bytes: whole.subarray(0, -1) }
}

function inWords(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new Refusal('not-found', `There is no file ${path}.`)
  const faulty = error === BROKEN || error instanceof SyntaxError || code.startsWith('Z_')
  if (!faulty) return error
  return new Refusal('invalid', `${path} is no whole backup of a paper.`, { cause: error })
}

/** Reads a backup from its beginning; refuses one that is damaged or cut short, at the latest at its
 * end, and one of a newer format. */
export async function* readArchive(path: string): AsyncGenerator<Piece> {
  const hash = createHash('sha256')
  const file = createReadStream(path)
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  const bytes = openBytes(file.pipe(unpacked))
  try {
    for (let piece = await next(bytes, hash); piece; piece = await next(bytes, hash)) {
      if (piece.kind === 'head' && !(piece.head.broadsheet <= FORMAT)) {
        throw new Refusal('invalid', `${path} was made by a newer program: update this one first.`)
      }
      yield piece
    }
  } catch (error) {
    throw inWords(error, path)
  } finally {
    file.destroy()
    unpacked.destroy()
  }
}
