import type { Dice } from './dice.ts'
import type { Palette } from './palettes.ts'
import { type Box, rect, short, times } from './shapes.ts'
import {
  type EngraveOptions,
  engraving,
  type HalftoneOptions,
  halftone,
  type Tone,
} from './tones.ts'

export type Plate = ReturnType<typeof openPlate>

/** What a motif prints with: a small offset press of flat shapes, overprint, halftone and grain. A
 * sheet holds what was printed, in order; `width` and `height` are its size. */
export function openPlate(c: Palette, d: Dice, width: number, height: number) {
  const printed: string[] = []
  const defs: string[] = []
  const print = (svg: string): void => {
    printed.push(svg)
  }
  /** What `draw` prints, kept from the sheet. */
  const apart = (draw: () => void): string => {
    const from = printed.length
    draw()
    return printed.splice(from).join('')
  }
  const plate = {
    c,
    d,
    width,
    height,
    fill: (path: string, colour: string, extra = ''): void =>
      print(`<path fill="${colour}" ${extra}d="${path}"/>`),
    /** A flat shape that mixes with the inks below it. */
    over: (path: string, colour: string): void =>
      print(`<path class="o" fill="${colour}" d="${path}"/>`),
    /** A shadow, through which one sees what lies below. */
    shade: (path: string, opacity: number): void =>
      print(`<path fill="${c.ink}" fill-opacity="${opacity}" d="${path}"/>`),
    line: (path: string, colour: string, thick: number, extra = ''): void =>
      print(`<path fill="none" stroke="${colour}" stroke-width="${thick}" ${extra}d="${path}"/>`),
    /** A line with round ends. */
    stroke: (path: string, colour: string, thick: number, opacity = 1): void =>
      print(
        `<path fill="none" stroke="${colour}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" stroke-opacity="${opacity}" d="${path}"/>`,
      ),
    ground: (colour: string): void => plate.fill(rect(0, 0, width, height), colour),
    /** Dots of the darkest ink cover what they would darken: mixing takes long and shows nothing. */
    halftone: (box: Box, colour: string, tone: Tone, options?: HalftoneOptions): void =>
      print(halftone(box, colour, tone, { over: colour !== c.ink, ...options })),
    engrave: (box: Box, colour: string, tone: Tone, options?: EngraveOptions): void =>
      plate.fill(engraving(box, tone, d, options), colour),
    /** Prints what `draw` prints, but only inside the path. */
    clip(path: string, draw: () => void): void {
      const id = `c${defs.length}`
      defs.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`)
      print(`<g clip-path="url(#${id})">${apart(draw)}</g>`)
    },
    /** Prints what `draw` prints, moved, turned or scaled as SVG's `transform` says. */
    moved: (transform: string, draw: () => void): void =>
      print(`<g transform="${transform}">${apart(draw)}</g>`),
    faint: (opacity: number, draw: () => void): void =>
      print(`<g opacity="${opacity}">${apart(draw)}</g>`),
    /** Specks where the ink did not take, and a few where it should not be. */
    grain(count: number): void {
      const speck = (): string =>
        `M${Math.round(d.between(0, width))} ${Math.round(d.between(0, height))}h${short(d.between(0, 2))}`
      const specks = (n: number): string => times(Math.round(n), speck).join('')
      plate.stroke(specks(count), c.paper, 1.7)
      plate.stroke(specks(count / 2), c.paper, 2.6)
      plate.stroke(specks(count / 5), c.ink, 1.3)
    },
    /** The whole sheet as the text of an SVG. */
    sheet(): string {
      const page = `<clipPath id="page"><path d="${rect(0, 0, width, height)}"/></clipPath>`
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>svg{isolation:isolate}.o{mix-blend-mode:multiply}</style><defs>${defs.join('')}${page}</defs><g clip-path="url(#page)">${printed.join('\n')}</g></svg>\n`
    },
  }
  return plate
}
