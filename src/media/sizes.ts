/** Which files a picture is made into, and what of it a crop keeps. */
type Size = { width: number; height: number }
type Focus = { focalX: number; focalY: number }
type Rectangle = Size & { left: number; top: number }

const WIDTHS = [320, 480, 640, 960, 1280, 1920]
const FIRST_WIDTH = 960
const CROP_WIDTH = 1200

/** The shapes that Google's structured data and Open Graph ask for. */
export const crops = [
  { name: '16x9', ratio: 16 / 9 },
  { name: '4x3', ratio: 4 / 3 },
  { name: '1x1', ratio: 1 },
] as const

/** Widths of the renditions in pixels: none above the picture's own, which closes the list. */
export function widthsOf({ width }: Size): number[] {
  const widest = Math.min(width, 1920)
  return [...WIDTHS.filter((w) => w < widest), widest]
}

/** Width of the rendition that is made at once. */
export const firstWidth = ({ width }: Size): number => Math.min(width, FIRST_WIDTH)

export const heightAt = (width: number, { width: w, height: h }: Size): number =>
  Math.max(1, Math.round((width * h) / w))

/** The largest part of the picture with this ratio that has the focal point as near its middle as the
 * edges let it. */
export function cropOf(size: Size, ratio: number, { focalX, focalY }: Focus): Rectangle {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * ratio)))
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / ratio)))
  return {
    left: along(size.width, width, focalX),
    top: along(size.height, height, focalY),
    width,
    height,
  }
}

/** Where a part of this length begins. */
function along(whole: number, part: number, focus: number): number {
  const wanted = Math.round(whole * focus - part / 2)
  return Math.min(Math.max(0, wanted), whole - part)
}

/** Pixels of a crop as it is served: 1,200 wide, and never enlarged. */
export function cropSize(part: Size, ratio: number): Size {
  const width = Math.min(CROP_WIDTH, part.width)
  return { width, height: Math.max(1, Math.round(width / ratio)) }
}
