import { made, openPicture, webp } from './decode.ts'
import type { Folder } from './folder.ts'
import type { Picture, Rendition } from './picture.ts'
import { cropOf, cropSize, crops, heightAt, widthsOf } from './sizes.ts'

/** The beginning of all names of a picture's files. */
export const keyOf = (hash: string): string => hash.slice(0, 20)

export const webpName = (key: string, width: number): string => `${key}-${width}.webp`

const percent = (share: number): number => Math.round(share * 100)

type Whole = Pick<Picture, 'width' | 'height' | 'focalX' | 'focalY'> & { key: string }

/** Makes every rendition of a picture from the whole of it, one after another so that readers are not
 * kept waiting, and puts them in the folder. Made again, they have the same names. */
export async function render(
  folder: Folder,
  bytes: Uint8Array,
  whole: Whole,
): Promise<Rendition[]> {
  const done: Rendition[] = []
  const keep = async (
    file: string,
    format: Rendition['format'],
    picture: ReturnType<typeof webp>,
  ) => {
    const rendition = await made(picture)
    await folder.put(file, rendition.bytes)
    const { width, height } = rendition
    done.push({ file, format, width, height, bytes: rendition.bytes.length })
  }
  const { key } = whole
  const size = { bytes, width: whole.width, height: whole.height }
  for (const width of widthsOf(whole)) {
    await keep(webpName(key, width), 'webp', webp(openPicture(bytes), size, width))
    const height = heightAt(width, whole)
    const resized = openPicture(bytes).resize(width, height, { fit: 'fill' })
    // A higher effort takes five times as long for a few per cent.
    await keep(`${key}-${width}.avif`, 'avif', resized.avif({ quality: 50, effort: 2 }))
  }
  for (const { name, ratio } of crops) {
    const part = cropOf(whole, ratio, whole)
    const { width, height } = cropSize(part, ratio)
    const cropped = openPicture(bytes).extract(part).resize(width, height, { fit: 'fill' })
    const file = `${key}-${name}-${percent(whole.focalX)}-${percent(whole.focalY)}.jpg`
    const jpeg = cropped.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true })
    await keep(file, 'jpeg', jpeg)
  }
  return done
}
