import sharp from 'sharp'
import { inkOn, isColour } from './colour.ts'
import { drawable, write } from './lettering.ts'

/** A sign of the paper; `colour` is its ground (#rrggbb), `size` the pixels of a side. */
export type Icon = { letter: string; colour: string; size: number }

const PETROL = '#0b5563'
/** How large the letter is drawn: it stays in the circle that no platform cuts into. */
const SHARE = 0.62

/** A square PNG with a letter on a colour, without transparency, so that any platform may cut its own
 * shape out of it. A letter that the fonts lack is left out. */
export async function makeIcon({ letter, colour, size }: Icon): Promise<Uint8Array> {
  const background = isColour(colour) ? colour : PETROL
  const ink = inkOn(background)
  const text = drawable(letter)
  const written = await write({ text, font: 'serif', size: Math.round(size * SHARE), ink })
  const ground = sharp({ create: { width: size, height: size, channels: 3, background } })
  const trimmed = written && (await sharp(written.png).trim().toBuffer())
  const layers = trimmed ? [{ input: trimmed, gravity: 'centre' }] : []
  return ground.composite(layers).png({ palette: true, colours: 64 }).toBuffer()
}
