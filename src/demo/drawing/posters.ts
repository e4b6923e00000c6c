import { openDice } from './dice.ts'
import { lettering, widthOf } from './lettering.ts'
import { type PaletteName, palettes } from './palettes.ts'
import { openPlate, type Plate } from './plate.ts'
import { clamp, disc, poly, rect, short, times } from './shapes.ts'

type Emblem = 'books' | 'rope'
export type Poster = {
  emblem: Emblem
  palette: PaletteName
  width: number
  height: number
  /** Capitals, digits and a few signs; the first line is the largest. */
  lines: readonly [string, ...string[]]
}

/** A printed advertisement as SVG text, of any size: an emblem and a few lines of lettering. */
export function drawPoster({ emblem, palette, width, height, lines }: Poster): string {
  const dice = openDice(`${emblem} ${palette} ${width} ${height}`)
  const p = openPlate(palettes[palette], dice, width, height)
  const tall = height > width
  const side = tall ? width : Math.min(height, width * 0.42)
  p.ground(p.c.paper)
  const light = (x: number, y: number) => 0.05 + 0.4 * clamp((x / width + y / height) / 2) ** 1.6
  p.halftone([0, 0, width, height], p.c.third, light, { pitch: 9, angle: 15 })
  p.moved(
    `translate(${tall ? 0 : short(side * 0.04)} ${tall ? 24 : 0})scale(${short(side) / 250})`,
    () => emblems[emblem](p),
  )
  const room = tall
    ? { x: 24, y: side + 40, width: width - 48, height: height - side - 64 }
    : { x: side + 30, y: 0, width: width - side - 60, height }
  write(p, lines, room)
  p.line(rect(5, 5, width - 10, height - 10), p.c.ink, 4)
  p.grain(width * height * 0.0008)
  return p.sheet()
}

type Room = { x: number; y: number; width: number; height: number }

/** Sets the lines one below the other, each as large as the room allows, in the middle of it. */
function write(p: Plate, lines: readonly string[], room: Room): void {
  const sizes = lines.map((line, i) => {
    const most = i === 0 ? 58 : 30
    return Math.min(most, (room.width / widthOf(line, 100)) * 100)
  })
  const total = sizes.reduce((sum, size) => sum + size * 1.62, 0)
  let y = room.y + Math.max(0, (room.height - total) / 2) + 6
  for (const [i, line] of lines.entries()) {
    const size = sizes[i] ?? 20
    p.stroke(
      lettering(line, room.x, y, size),
      i === 0 ? p.c.ink : p.c.second,
      short(size * (i === 0 ? 0.17 : 0.14)),
    )
    y += size * 1.62
  }
}

/** Each is drawn on a square of 250. */
const emblems: Record<Emblem, (p: Plate) => void> = {
  books(p) {
    const { c } = p
    p.shade(disc(130, 214, 96, 14), 0.4)
    p.fill(rect(60, 182, 132, 30) + rect(116, 20, 18, 60), c.ink)
    p.line('M76 60V190M176 60V190M66 60H186', c.ink, 9)
    p.stroke('M70 22H180', c.ink, 10)
    p.fill(disc(70, 22, 11) + disc(180, 22, 11), c.second)
    p.fill(rect(88, 80, 76, 16), c.ink)
    for (const [i, y] of [98, 126, 154].entries()) {
      const colour = [c.second, c.paper, c.third][i] ?? c.paper
      p.fill(rect(84 - i * 3, y, 84 + i * 6, 26), colour, `stroke="${c.ink}" stroke-width="4" `)
      p.line(`M${96 - i * 3} ${y}v26M${104 - i * 3} ${y}v26`, c.ink, 3)
    }
  },
  rope(p) {
    const { c } = p
    p.shade(disc(132, 206, 100, 18), 0.4)
    for (const y of [182, 156, 130]) {
      p.fill(
        disc(125, y, 92 - (182 - y) * 0.3, 26),
        c.second,
        `stroke="${c.ink}" stroke-width="5" `,
      )
      const twist = times(
        13,
        (i) => `M${46 + i * 13} ${y + 4 + Math.sin((i / 12) * Math.PI) * 14}l12-9`,
      )
      p.stroke(twist.join(''), c.ink, 3)
    }
    p.fill(disc(125, 124, 44, 12), c.ink)
    p.stroke('M166 118Q214 84 176 50T204 18', c.ink, 19)
    p.stroke('M166 118Q214 84 176 50T204 18', c.second, 11)
    p.fill(poly([70, 96], [108, 96], [102, 116], [76, 116]), c.ink)
    p.fill(rect(74, 52, 30, 44), c.third, `stroke="${c.ink}" stroke-width="5" `)
    p.line('M78 48q11-30 22 0', c.ink, 5)
  },
}
