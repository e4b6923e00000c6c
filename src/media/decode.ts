import sharp, { type Sharp } from 'sharp'
import { Refusal } from '#base'
import { firstWidth, heightAt } from './sizes.ts'
import type { Kind } from './sniff.ts'

const MOST_PIXELS = 50_000_000
const LONGEST_SECONDS = 25
/** Beyond this a rendition would be higher than its format allows. */
const STEEPEST = 8
/** Pixels across, for what is drawn and so has no pixels of its own, unless others are asked for. */
const DRAWN_WIDTH = 2400

export type Made = { bytes: Uint8Array; width: number; height: number }
type Decoded = {
  /** The whole picture: upright, in sRGB, without metadata. */
  whole: Made & { type: 'image/jpeg' | 'image/png'; extension: 'jpg' | 'png' }
  first: Made
  colour: string
}

/** Opens bytes as a picture within limits; only the first frame of one that moves. */
export const openPicture = (bytes: Uint8Array, density = 72): Sharp =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', density }).timeout({
    seconds: LONGEST_SECONDS,
  })

/** The picture as it is kept; refuses more than 50 million pixels, sides of more than 8 to 1, and
 * what is damaged. */
export async function decode(
  bytes: Uint8Array,
  kind: Kind,
  drawnWidth = DRAWN_WIDTH,
): Promise<Decoded> {
  try {
    const opened = openPicture(bytes, kind === 'svg' ? await drawnDensity(bytes, drawnWidth) : 72)
    return await read(opened.autoOrient())
  } catch (error) {
    throw error instanceof Refusal ? error : refusal(error)
  }
}

async function read(picture: Sharp): Promise<Decoded> {
  const { hasAlpha, width, height } = await picture.metadata()
  if (Math.max(width / height, height / width) > STEEPEST) {
    throw new Refusal('invalid', 'A picture may be at most eight times as long as wide: crop it.')
  }
  const whole = hasAlpha
    ? { ...(await made(picture.clone().png())), type: 'image/png', extension: 'png' }
    : { ...(await made(jpeg(picture.clone()))), type: 'image/jpeg', extension: 'jpg' }
  const first = await made(webp(openPicture(whole.bytes), whole, firstWidth(whole)))
  const dot = openPicture(whole.bytes)
    .flatten({ background: '#fff' })
    .resize(1, 1)
    .toColourspace('srgb')
  const colour = `#${(await dot.raw().toBuffer()).subarray(0, 3).toString('hex')}`
  return { whole: whole as Decoded['whole'], first, colour }
}

/** Near enough to the original to make every rendition from. */
const jpeg = (picture: Sharp): Sharp => picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })

/** A higher effort takes twice as long for two per cent. */
export const webp = (picture: Sharp, size: Made, width: number): Sharp =>
  picture.resize(width, heightAt(width, size), { fit: 'fill' }).webp({ quality: 75, effort: 2 })

export async function made(picture: Sharp): Promise<Made> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}

async function drawnDensity(bytes: Uint8Array, drawnWidth: number): Promise<number> {
  const { width } = await openPicture(bytes).metadata()
  return Math.min(2400, Math.max(1, (72 * drawnWidth) / width))
}

function refusal(error: unknown): Refusal {
  const tooMany = /pixel limit/i.test(String(error))
  return tooMany
    ? new Refusal('invalid', 'A picture may have at most 50 million pixels: make it smaller.')
    : new Refusal('invalid', 'This picture cannot be read: the file is damaged.')
}
