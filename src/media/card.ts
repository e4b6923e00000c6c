import sharp, { type OverlayOptions } from 'sharp'
import { isColour } from './colour.ts'
import { drawable, type Lettering, write } from './lettering.ts'

/** What a card says; `colour` (#rrggbb) is the band beside it. */
export type Card = { headline: string; kicker: string; paperName: string; colour?: string }

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 72
const INK = '#15191c'
const PETROL = '#0b5563'
const HEADLINE = { top: 258, bottom: 590, sizes: [84, 72, 62, 54, 46, 40] }
const LONGEST = 220

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

async function placed(text: Lettering, middle: number): Promise<OverlayOptions[]> {
  const written = await write(text)
  if (!written) return []
  const top = middle + 16 - Math.round(written.height / 2)
  return [{ input: written.png, left: startOf(text.text, written.width), top }]
}
