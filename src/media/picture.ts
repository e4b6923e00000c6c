import { type Actor, type Id, Refusal } from '#base'

/** One file of a picture, as it is served. A JPEG is a crop for those who share or index. */
export type Rendition = {
  /** The name under which `file` gives it; what bears a name never changes. */
  file: string
  format: 'avif' | 'webp' | 'jpeg'
  width: number
  height: number
  bytes: number
}

export type Picture = {
  id: Id<'picture'>
  version: number
  /** The whole picture in the store, without metadata; null while an import lacks it. */
  file: string | null
  type: string
  /** Pixels; 0 while the file is missing, unless its size is known before. */
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  licence: string
  /** Where it stood before an import. */
  address: string | null
  /** The point that a crop must keep, 0 to 1 from the left and from the top. */
  focalX: number
  focalY: number
  /** Average colour as #rrggbb. */
  colour: string
  /** Smallest first, format by format. */
  renditions: Rendition[]
  /** Whether every rendition is made. */
  ready: boolean
  createdAt: number
  source: string | null
}

/** What people say about a picture. */
export type Words = Pick<Picture, 'alt' | 'caption' | 'credit' | 'licence'>
export type Description = Words & Pick<Picture, 'focalX' | 'focalY'>

export function checkMayHandle(by: Actor): void {
  if (by.kind === 'reader') throw new Refusal('forbidden', 'Only the newsroom handles pictures.')
}

const LONGEST = 2000
/** Control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu
const clean = (text = ''): string =>
  text.replace(UNSEEN, ' ').trim().replace(/\s+/g, ' ').slice(0, LONGEST)

/** The words on one line each, without invisible characters, at most 2,000 of the rest. */
export const cleanWords = (words: Partial<Words>): Words => ({
  alt: clean(words.alt),
  caption: clean(words.caption),
  credit: clean(words.credit),
  licence: clean(words.licence),
})

/** A share of the width or height, to the hundredth; the middle if it is none. */
export const focal = (share = 0.5): number =>
  Number.isFinite(share) ? Math.round(Math.min(1, Math.max(0, share)) * 100) / 100 : 0.5
