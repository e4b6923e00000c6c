import type { Plate } from '../plate.ts'
import { clamp, type Point, poly, short, through } from '../shapes.ts'

const UNIT = 66
const iso = (x: number, y: number, z: number): Point => [
  560 + (x - y) * UNIT * 0.92,
  560 + (x + y) * UNIT * 0.46 - z * UNIT * 0.74,
]

/** Containers stacked like a bar chart. */
export function cargo(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.third)
  const dusk = (x: number, y: number) => 0.6 * clamp((x * 0.4 + y - 260) / 1000) ** 1.4
  p.halftone([0, 0, width, height], c.second, dusk, { pitch: 13, angle: 15 })
  p.shade(poly(iso(-6, 3.2, 0), iso(6.2, 3.2, 0), iso(9, 6, 0), iso(-3, 6, 0)), 0.5)
  for (let x = -6; x < 6; x++) {
    for (let y = -3; y < 3; y++) stack(p, x, y)
  }
  const [hookX, hookY] = iso(5.5, -2.5, 5.6)
  const top = `M${short(hookX)} ${short(hookY - 70)}`
  p.line(`M${short(hookX)} -10V${short(hookY - 70)}${top}l-62 64m62-64l62 64${top}v88`, c.ink, 4)
}

function stack(p: Plate, x: number, y: number): void {
  const wave = Math.sin(x * 2.1 + y * 0.7) * 0.9
  const high = Math.max(1, Math.round(1.4 + (x + 6) * 0.36 - (y + 3) * 0.38 + wave))
  for (let z = 0; z < high; z++) box(p, x, y, z)
}

function box(p: Plate, x: number, y: number, z: number): void {
  const { c, d } = p
  const q = (a: number, b: number, e: number): Point => iso(x + a, y + b, z + e)
  const colour = d.pick([c.second, c.third, c.paper, c.paper, c.paper, c.ink])
  const front = poly(q(0, 1, 0), q(1, 1, 0), q(1, 1, 1), q(0, 1, 1))
  const lid = poly(q(0, 0, 1), q(1, 0, 1), q(1, 1, 1), q(0, 1, 1))
  p.fill(front, colour)
  p.fill(poly(q(1, 0, 0), q(1, 1, 0), q(1, 1, 1), q(1, 0, 1)), c.ink)
  p.fill(lid, colour === c.ink ? c.second : colour)
  p.line(front + lid, c.ink, 2.4)
  const ribs = [0.25, 0.5, 0.75].map((k) => through(q(k, 1, 0.14), q(k, 1, 0.86)))
  p.line(ribs.join(''), colour === c.ink ? c.paper : c.ink, 1.6)
}
