import { to } from '#links'
import type { Locale } from '#locale'
import type { Picture, Rendition } from '#media'

type Given = {
  picture: Picture
  /** How wide it is shown, in CSS's `sizes`. */
  sizes: string
  /** Empty beside its own headline. */
  alt?: string
  /** The largest of the page, fetched first. */
  first?: boolean
}

/** Who made a picture, said as such where a name stands alone. */
export const creditOf = ({ say }: Locale, { credit }: Pick<Picture, 'credit'>): string =>
  credit === '' || /[:：]/.test(credit) ? credit : say('article.picture', { name: credit })

const TYPES = [
  ['avif', 'image/avif'],
  ['webp', 'image/webp'],
] as const

const srcset = (renditions: readonly Rendition[]): string =>
  renditions.map(({ file, width }) => `${to.media(file)} ${width}w`).join(', ')

const tenth = (share: number): number => Math.round(share * 10) * 10

/** The classes that keep a picture's subject in view when it is cropped. */
const focalClass = ({ focalX, focalY }: Pick<Picture, 'focalX' | 'focalY'>): string =>
  `fx-${tenth(focalX)} fy-${tenth(focalY)}`

/** A picture that is still to come, but whose size is known: its place is kept. */
const isToCome = ({ file, width, height }: Picture): boolean =>
  file === null && width > 0 && height > 0

/** Where no rendition of a picture is made, nor its size known, there is nothing to show. */
export const canShow = (picture: Picture | undefined): picture is Picture =>
  picture !== undefined &&
  (isToCome(picture) || picture.renditions.some(({ format }) => format === 'webp'))

/** A plain sheet as large as the picture, in its colour. */
function sheetOf({ width, height, colour }: Picture): string {
  const sheet = `<rect width="100%" height="100%" fill="${colour}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${sheet}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** A picture in the formats and widths that the paper has of it; nothing moves when it loads. */
export const Responsive = ({ picture, sizes, alt, first = false }: Given) => {
  const of = (format: string) => picture.renditions.filter((one) => one.format === format)
  const webp = of('webp')
  const plain = webp.findLast(({ width }) => width <= 960) ?? webp[0]
  if (!plain && !isToCome(picture)) return null
  return (
    <picture>
      {TYPES.map(([format, type]) => {
        const set = srcset(of(format))
        return set === '' ? null : <source key={format} type={type} srcset={set} sizes={sizes} />
      })}
      <img
        src={plain ? to.media(plain.file) : sheetOf(picture)}
        width={picture.width}
        height={picture.height}
        alt={alt ?? picture.alt}
        class={focalClass(picture)}
        {...(first
          ? { fetchpriority: 'high' as const }
          : { loading: 'lazy' as const, decoding: 'async' as const })}
      />
    </picture>
  )
}
