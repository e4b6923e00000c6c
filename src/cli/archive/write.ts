import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { FORMAT, type Line } from './format.ts'

type Put = {
  line: (line: Line) => Promise<void>
  file: (name: string, bytes: Uint8Array) => Promise<void>
}

/** Writes a backup, which appears under its name when it is whole; `fill` puts in what it holds. */
export async function writeArchive(
  path: string,
  at: string,
  fill: (put: Put) => Promise<void>,
): Promise<void> {
  const draft = `${path}.part`
  const hash = createHash('sha256')
  const gzip = createGzip({ level: 4 })
  const written = pipeline(gzip, createWriteStream(draft, { mode: 0o600 }))

  async function add(bytes: Uint8Array): Promise<void> {
    hash.update(bytes)
    if (gzip.write(bytes)) return
    await Promise.race([new Promise((ready) => gzip.once('drain', ready)), written])
  }
  const line = (it: Line): Promise<void> => add(Buffer.from(`${JSON.stringify(it)}\n`))
  async function file(name: string, bytes: Uint8Array): Promise<void> {
    await line({ file: name, bytes: bytes.length })
    await add(bytes)
    await add(Buffer.from('\n'))
  }

  try {
    await line({ broadsheet: FORMAT, at })
    await fill({ line, file })
    const sha256 = hash.copy().digest('hex')
    await line({ end: true, sha256 })
    gzip.end()
    await written
    await rename(draft, path)
  } catch (error) {
    gzip.destroy()
    await written.catch(() => {})
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}
