import type { Plate } from '../plate.ts'
import { clamp, disc, type Point, short, TURN, times } from '../shapes.ts'

const [cx, cy] = [505, 408]
const SEATS = 32
const around = (angle: number, radius: number): Point => [
  cx + Math.cos(angle) * radius,
  cy + Math.sin(angle) * radius,
]
const degrees = (angle: number): number => short((angle * 180) / Math.PI)

/** Thirty-two chairs at a round table; one stands apart and is talked about. */
export function summit(p: Plate): void {
  const seats = times(SEATS, (i) => (i / SEATS) * TURN + 0.06)
  floor(p)
  p.line(seats.map((a) => shadow(around(a, 366), 40)).join(''), p.c.ink, 30, faint(0.28))
  table(p)
  papers(p, seats)
  for (const a of seats) chair(p, around(a, 364), a, 1, p.c.ink)
  p.line(shadow([1012, 196], 300), p.c.ink, 50, faint(0.5))
  chair(p, [1010, 190], -0.55, 1.75, p.c.second)
}

const faint = (opacity: number): string => `stroke-opacity="${opacity}" stroke-linecap="round" `
const shadow = ([x, y]: Point, long: number): string =>
  `M${short(x)} ${short(y)}l${short(long)} ${short(long * 0.62)}`

function floor(p: Plate): void {
  p.ground(p.c.third)
  const light = (x: number, y: number) => 0.05 + 0.34 * clamp((x + y * 0.7 - 500) / 1300) ** 1.4
  p.halftone([0, 0, p.width, p.height], p.c.ink, light, { pitch: 12 })
}

function table(p: Plate): void {
  const { c } = p
  p.shade(disc(cx + 30, cy + 20, 316), 0.55)
  p.fill(disc(cx, cy, 312), c.paper)
  p.fill(disc(cx, cy, 214), c.third)
  const tone = (x: number, y: number): number => {
    const far = Math.hypot(x - cx, y - cy)
    if (far < 214) return 0.16 + 0.5 * clamp((240 - (x - cx) - (y - cy)) / 480) ** 2
    return far > 300 ? 0.2 : 0.02
  }
  const box = [cx - 320, cy - 320, cx + 320, cy + 320] as const
  p.clip(disc(cx, cy, 312), () => p.halftone(box, c.ink, tone, { pitch: 10 }))
  p.line(disc(cx, cy, 312) + disc(cx, cy, 214), c.ink, 5)
}

function papers(p: Plate, seats: number[]): void {
  for (const a of seats) {
    const [x, y] = around(a, 272)
    const turn = degrees(a) + p.d.between(-9, 9)
    p.moved(`translate(${short(x)} ${short(y)})rotate(${short(turn)})`, () => {
      p.fill('M-17-12h32v24h-32z', p.c.paper, `stroke="${p.c.ink}" stroke-width="2.5" `)
    })
  }
  const pen = (a: number): string => {
    const [from, to] = [around(a + 0.055, 240), around(a + 0.055, 222)]
    return `M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}`
  }
  p.stroke(seats.map(pen).join(''), p.c.ink, 3.5)
}

function chair(p: Plate, [x, y]: Point, angle: number, size: number, colour: string): void {
  p.moved(`translate(${short(x)} ${short(y)})rotate(${degrees(angle)})scale(${size})`, () => {
    p.fill('M-20-16h26q6 0 6 6v20q0 6-6 6h-26q-5 0-5-5v-22q0-5 5-5z', colour)
    p.fill('M20-24q9 24 0 48l7 2q12-26 0-52z', colour)
  })
}
