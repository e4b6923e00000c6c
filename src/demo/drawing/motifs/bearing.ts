import type { Plate } from '../plate.ts'
import { clamp, disc, rect, short, TURN, times } from '../shapes.ts'

const [cx, cy] = [690, 380]
const BALLS = 11

/** A ball bearing, large as a question, and a row of its brothers on a belt. */
export function bearing(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const light = (x: number, y: number) => 0.06 + 0.6 * clamp((1100 - x + y * 0.5) / 1500) ** 1.6
  p.halftone([0, 0, width, height], c.third, light, { pitch: 13, angle: 15 })
  belt(p)
  p.shade(disc(cx + 36, cy + 44, 318), 0.4)
  ring(p, 318, 236)
  ring(p, 156, 78)
  balls(p)
}

function ring(p: Plate, outer: number, inner: number): void {
  const { c } = p
  const shape = disc(cx, cy, outer) + disc(cx, cy, inner)
  p.fill(shape, c.paper, 'fill-rule="evenodd" ')
  const shade = (x: number, y: number): number => {
    const far = Math.hypot(x - cx, y - cy)
    if (far > outer || far < inner) return 0
    return 0.04 + 0.7 * clamp(0.5 + (x - cx + (y - cy) * 1.2) / (outer * 2.4)) ** 2
  }
  const box = [cx - outer, cy - outer, cx + outer, cy + outer] as const
  p.halftone(box, c.ink, shade, { pitch: 9 })
  p.line(disc(cx, cy, outer) + disc(cx, cy, inner), c.ink, 6)
}

function balls(p: Plate): void {
  const { c } = p
  for (const [i, angle] of times(BALLS, (n) => (n / BALLS) * TURN + 0.2).entries()) {
    const [x, y] = [cx + Math.cos(angle) * 196, cy + Math.sin(angle) * 196]
    const ball = disc(x, y, 38)
    p.fill(ball, i === 8 ? c.second : c.third)
    const shade = (px: number, py: number) => clamp((px - x + py - y + 8) / 80) ** 1.2
    p.clip(ball, () => p.halftone([x - 38, y - 38, x + 38, y + 38], c.ink, shade, { pitch: 7 }))
    p.line(ball, c.ink, 4)
    p.fill(disc(x - 13, y - 14, 7), c.paper)
  }
}

function belt(p: Plate): void {
  const { c, width } = p
  p.fill(rect(0, 690, width, 24), c.ink)
  p.fill(times(20, (i) => disc(28 + i * 62, 726, 13)).join(''), c.ink)
  for (let i = 0; i < 9; i++) {
    const x = short(60 + i * 136)
    p.fill(disc(x, 646, 44) + disc(x, 646, 17), c.ink, 'fill-rule="evenodd" ')
    p.line(disc(x, 646, 31), i === 3 ? c.second : c.paper, 7, 'stroke-dasharray="9 7" ')
  }
}
