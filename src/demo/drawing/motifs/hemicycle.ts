import type { Plate } from '../plate.ts'
import { clamp, disc, rect, short } from '../shapes.ts'

const [cx, cy] = [600, 690]
const ROWS = 11

/** A chamber from above: three blocs, none of them half, and a desk without anyone behind it. */
export function hemicycle(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const light = (x: number, y: number) => 0.06 + 0.5 * clamp(Math.hypot(x - cx, y - cy) / 1000) ** 2
  p.halftone([0, 0, width, height], c.third, light, { pitch: 13, angle: 15 })
  for (let row = 0; row < ROWS; row++) seats(p, 196 + row * 38, 13 + row * 0.7)
  p.stroke(`M${cx} ${cy - 172}V40`, c.ink, 3, 0.55)
  desk(p)
}

/** One row, coloured by how far along the half circle a seat stands (0 left, 1 right). */
function seats(p: Plate, radius: number, size: number): void {
  const { c } = p
  const count = Math.round((Math.PI * radius) / 37)
  for (let i = 0; i <= count; i++) {
    const part = i / count
    const angle = Math.PI * (1 - part)
    const [x, y] = [cx + Math.cos(angle) * radius, cy - Math.sin(angle) * radius]
    p.shade(disc(x + 6, y + 7, size), 0.35)
    p.fill(disc(x, y, size), colour(p, part), `stroke="${c.ink}" stroke-width="2" `)
  }
}

function colour({ c }: Plate, part: number): string {
  if (part < 0.32) return c.second
  if (part < 0.4) return c.paper
  if (part < 0.68) return c.third
  return part < 0.76 ? c.paper : c.ink
}

function desk(p: Plate): void {
  const { c } = p
  p.shade(rect(cx - 120, cy - 40, 270, 96), 0.4)
  p.fill(rect(cx - 135, cy - 56, 270, 96), c.paper, `stroke="${c.ink}" stroke-width="5" `)
  const shade = (x: number) => 0.45 * clamp((x - cx + 60) / 220)
  p.halftone([cx - 132, cy - 53, cx + 132, cy + 37], c.ink, shade, { pitch: 9 })
  const chair = `M${cx - 34} ${cy + 58}h68q10 0 10 10v${short(40)}h-88v-40q0-10 10-10z`
  p.fill(chair, c.second)
  p.stroke(`M${cx - 44} ${cy + 60}q44-22 88 0`, c.second, 12)
}
