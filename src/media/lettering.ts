import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

/** Words as they are to be drawn; sizes are in pixels, colours #rrggbb. */
export type Lettering = {
  text: string
  font: 'serif' | 'sans'
  size: number
  ink: string
  width?: number
}

const fontFile = (name: string): string =>
  fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url))
const FONTS = { serif: 'Card Serif, Card Naskh', sans: 'Card Sans, Card Naskh' }
/** Letters (Latin, Cyrillic, Arabic) and the signs of a headline: what the fonts hold. */
const DRAWABLE =
  /^[ -~\u00a0-\u012b\u012e-\u0165\u0168-\u017f\u0218-\u021b\u0400-\u045f\u0600-\u06ff\u1e9e\u1ea0-\u1ef9\u200c-\u200e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122\u2212]+$/
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The text on one line; empty where the fonts cannot write all of it. */
export function drawable(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return DRAWABLE.test(plain) ? plain : ''
}

/** The words as a picture, as large as they are; broken into lines where a width is given. */
export async function write({ text, font, size, ink, width }: Lettering) {
  if (text === '') return undefined
  const marked = text.replace(/[&<>]/g, (sign) => MARKUP[sign] ?? '')
  await loadFonts()
  const written = sharp({
    text: {
      text: `<span foreground="${ink}">${marked}</span>`,
      font: `${FONTS[font]} ${size}`,
      fontfile: fontFile(font),
      ...{ dpi: 72, rgba: true, wrap: 'word-char', spacing: -Math.round(size / 6) },
      ...(width ? { width } : {}),
    },
  })
  const { data, info } = await written.png().toBuffer({ resolveWithObject: true })
  return { png: data, height: info.height, width: info.width }
}

let loaded: Promise<unknown> | undefined

/** A font that was used once is there for the whole process; one call can only bring one. */
function loadFonts(): Promise<unknown> {
  loaded ??= Promise.all(
    ['serif', 'sans', 'naskh'].map((name) =>
      sharp({ text: { text: 'A', fontfile: fontFile(name) } })
        .raw()
        .toBuffer(),
    ),
  )
  return loaded
}
