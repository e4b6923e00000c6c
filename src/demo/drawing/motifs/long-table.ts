import type { Plate } from '../plate.ts'
import { clamp, disc, type Point, poly, rect, short } from '../shapes.ts'

const HORIZON = 300
const VANISH = 640
/** A place on the floor: across (-1 left edge of the table, 1 right) and along (0 near, 1 far). */
const at = (across: number, along: number): Point => {
  const near = 1 / (1 + along * 7)
  return [VANISH + across * 330 * near - 60 * near, HORIZON + 470 * near]
}

/** A table that grows longer, down to the sea; the nearest four have just sat down. */
export function longTable(p: Plate): void {
  view(p)
  for (let i = 15; i >= 0; i--) {
    place(p, -1, i)
    place(p, 1, i)
  }
  top(p)
}

function view(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const dusk = (_: number, y: number) => 0.06 + 0.7 * clamp(y / HORIZON) ** 1.7
  p.halftone([0, 0, width, HORIZON], c.third, dusk, { pitch: 13, angle: 15 })
  p.clip(rect(0, 0, width, HORIZON), () => p.over(disc(VANISH - 20, HORIZON - 10, 150), c.second))
  const glitter = (x: number, y: number) => 0.5 + 0.3 * Math.sin(x / 50 + y * 2)
  p.engrave([0, HORIZON, width + 30, HORIZON + 60], c.ink, glitter, { step: 8, sample: 26 })
  p.fill(rect(0, HORIZON + 58, width, height), c.third)
  const floor = (x: number, y: number) =>
    0.12 +
    0.4 *
      clamp((y - HORIZON) / 500) *
      (0.7 + 0.3 * Math.sin(((x - VANISH) / (y - HORIZON + 20)) * 5))
  p.halftone([0, HORIZON + 58, width, height], c.ink, floor, { pitch: 11 })
}

function place(p: Plate, side: number, i: number): void {
  const { c } = p
  const along = i / 15
  const [x, y] = at(side * 1.34, along)
  const size = 118 / (1 + along * 7)
  const guest = i < 2
  const colour = guest ? c.second : c.ink
  p.shade(disc(x + size * 0.4, y + size * 0.6, size * 0.6, size * 0.2), 0.5)
  const back = `M${short(x - size * 0.3)} ${short(y + size * 0.5)}v${short(-size)}q${short(size * 0.3)} ${short(-size * 0.26)} ${short(size * 0.6)} 0v${short(size)}z`
  p.fill(back, colour, `stroke="${c.paper}" stroke-width="${short(size * 0.05)}" `)
  if (guest) p.fill(disc(x, y - size * 0.74, size * 0.2), c.ink)
}

function top(p: Plate): void {
  const { c } = p
  const table = poly(at(-1, 0), at(1, 0), at(1, 1), at(-1, 1))
  const edge = poly(
    at(-1, 0),
    at(1, 0),
    [at(1, 0)[0], at(1, 0)[1] + 34],
    [at(-1, 0)[0], at(-1, 0)[1] + 34],
  )
  p.fill(table, c.paper)
  const shade = (x: number, y: number) =>
    0.06 + 0.4 * clamp((x - VANISH + (y - HORIZON) * 0.2) / 420)
  p.clip(table, () => p.halftone([200, HORIZON, 1000, 800], c.ink, shade, { pitch: 10 }))
  p.line(table, c.ink, 5)
  p.fill(edge, c.ink)
  for (let i = 0; i < 16; i++) {
    for (const side of [-1, 1]) {
      const [[ax, ay], [bx, by]] = [at(side * 0.86, i / 15), at(side * 0.5, i / 15)]
      const deep = 26 / (1 + (i / 15) * 7)
      const sheet = poly(
        [ax, ay - deep],
        [bx, by - deep],
        [bx, by - deep * 2.4],
        [ax, ay - deep * 2.4],
      )
      p.fill(sheet, i < 2 ? c.second : c.ink)
    }
  }
}
