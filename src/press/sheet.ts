/** A page as it lies on disk: a line that says what it is, then its bytes. */
import { renameSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'
import { isCompressible } from './answer.ts'
import { type Page, tagsOf } from './page.ts'
import type { Dress } from './plan.ts'

type Head = { path: string; dress: Dress; tags: string[]; packed: boolean; length: number }
export type Sheet = Pick<Head, 'path' | 'dress' | 'tags'> & {
  text: () => Promise<Buffer<ArrayBuffer>>
}

const pack = promisify(zstdCompress)
const unpack = promisify(zstdDecompress)
const NEWLINE = 10

/** Writes a page by way of a draft, so that who reads finds all of it or none; a page that was
 * withdrawn meanwhile is not written. Gives the bytes it took. */
export async function writeSheet(file: string, page: Page): Promise<number> {
  const packed = isCompressible(page)
  const text = Buffer.concat(page.texts)
  const body = packed ? await pack(text) : text
  const { path, dress } = page
  const head: Head = { path, dress, tags: [...tagsOf(page)], packed, length: body.length }
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
  const draft = `${file}.${crypto.randomUUID()}`
  try {
    await writeFile(draft, bytes)
    // Nothing may come between this look and the renaming.
    if (!page.gone) renameSync(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
  return bytes.length
}

/** The page in this file, unless there is none or it is not whole, as after a loss of power. */
export async function readSheet(file: string): Promise<Sheet | undefined> {
  try {
    const bytes = await readFile(file)
    const end = bytes.indexOf(NEWLINE)
    const head: Head = JSON.parse(bytes.toString('utf8', 0, end))
    const body = bytes.subarray(end + 1)
    if (body.length !== head.length) return undefined
    return { ...head, text: async () => (head.packed ? await unpack(body) : Buffer.from(body)) }
  } catch {
    return undefined
  }
}
