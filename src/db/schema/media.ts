import type { Id } from '#base'

/** A picture as it came in. `file` is its place in the store, null while an import lacks it. */
export type PictureTable = {
  id: Id<'picture'>
  /** SHA-256 of the bytes, for finding duplicates. */
  hash: string | null
  file: string | null
  type: string
  width: number
  height: number
  bytes: number
  alt: string
  caption: string
  credit: string
  licence: string
  /** Where it came from, for imports. */
  address: string | null
  /** The point that a crop must keep, 0 to 1 from the left and from the top. */
  focalX: number
  focalY: number
  /** Average colour as #rrggbb. */
  colour: string
  createdAt: number
  version: number
  source: string | null
}

/** A picture made ready for one width and format. */
export type RenditionTable = {
  file: string
  pictureId: Id<'picture'>
  format: 'avif' | 'webp' | 'jpeg'
  width: number
  height: number
  bytes: number
}
