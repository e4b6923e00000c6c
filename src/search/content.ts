/** The text of a document as the index keeps it: to mark words in, and to know what it counted. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { SearchDocument } from './document.ts'

export const pack = (document: SearchDocument): Uint8Array =>
  zstdCompressSync(JSON.stringify(document))

export const unpack = (bytes: Uint8Array): SearchDocument =>
  JSON.parse(zstdDecompressSync(bytes).toString())
