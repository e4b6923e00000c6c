import { fileURLToPath } from 'node:url'
import sharp, { type OverlayOptions } from 'sharp'

/** What a card says; `colour` (#rrggbb) is the band beside it. */
export type Card = { headline: string; kicker: string; paperName: string; colour?: string }

type Text = { text: string; font: 'serif' | 'sans'; size: number; ink: string; width?: number }

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 72
const INK = '#15191c'
const PETROL = '#0b5563'
const HEADLINE = { top: 258, bottom: 590, sizes: [84, 72, 62, 54, 46, 40] }
const LONGEST = 220

const fontFile = (name: string): string =>
  fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url))
const FONTS = { serif: 'Card Serif, Card Naskh', sans: 'Card Sans, Card Naskh' }
/** Letters (Latin, Cyrillic, Arabic) and the signs of a headline: what the fonts hold. */
const DRAWABLE =
  /^[ -~\u00a0-\u012b\u012e-\u0165\u0168-\u017f\u0218-\u021b\u0400-\u045f\u0600-\u06ff\u1e9e\u1ea0-\u1ef9\u200c-\u200e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122\u2212]+$/
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A PNG of 1200×630 pixels for sharing what has no picture. The fonts are the paper's own, so it looks
 * the same on a machine without any; what they cannot write (Chinese, say) is left out. */
export async function makeCard({ headline, kicker, paperName, colour }: Card): Promise<Uint8Array> {
  const name = { text: drawable(paperName), font: 'serif', size: 46, ink: INK } as const
  const above = { text: drawable(kicker), font: 'sans', size: 32, ink: PETROL } as const
  const layers = [
    ...(await placed({ ...name, text: shortened(name.text, 40) }, 108)),
    ...(await placed({ ...above, text: shortened(above.text, 60) }, 206)),
    ...(await placedHeadline(shortened(drawable(headline), LONGEST))),
  ]
  const ground =
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="#ffffff"/>
    <rect width="24" height="100%" fill="${isColour(colour) ? colour : PETROL}"/>
    <rect x="${MARGIN}" y="64" width="${WIDTH - 2 * MARGIN}" height="6" fill="${INK}"/>
    <rect x="${MARGIN}" y="176" width="${WIDTH - 2 * MARGIN}" height="1" fill="#d4d3cd"/>
  </svg>`)
  return sharp(ground).composite(layers).png({ palette: true, colours: 64 }).toBuffer()
}

const isColour = (colour = ''): boolean => /^#[0-9a-f]{6}$/i.test(colour)

function drawable(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return DRAWABLE.test(plain) ? plain : ''
}

/** At most so many characters, cut between words. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}

/** As large as fits. */
async function placedHeadline(text: string): Promise<OverlayOptions[]> {
  const { top, bottom, sizes } = HEADLINE
  for (const size of sizes) {
    const written = await write({ text, font: 'serif', size, ink: INK, width: WIDTH - 2 * MARGIN })
    const fits = written && written.height <= bottom - top
    if (written && (fits || size === sizes.at(-1))) {
      return [{ input: written.png, left: startOf(text, written.width), top }]
    }
  }
  return []
}

/** Where a text begins that runs from the left, or ends that runs from the right. */
const startOf = (text: string, width: number): number =>
  /^[^\p{L}]*\p{Script=Arabic}/u.test(text) ? WIDTH - MARGIN - width : MARGIN

async function placed(text: Text, middle: number): Promise<OverlayOptions[]> {
  const written = await write(text)
  if (!written) return []
  const top = middle + 16 - Math.round(written.height / 2)
  return [{ input: written.png, left: startOf(text.text, written.width), top }]
}

async function write({ text, font, size, ink, width }: Text) {
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
