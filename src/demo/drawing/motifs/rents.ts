import type { Plate } from '../plate.ts'
import { clamp, poly, rect, short, times } from '../shapes.ts'

const GROUND = 690
const heights = [212, 236, 268, 300, 338, 372, 414, 452, 488, 474]

/** A street as a bar chart: ten houses, each taller than the last, but for the last. */
export function rents(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const light = (x: number, y: number) => 0.06 + 0.6 * clamp((x * 0.5 + 620 - y) / 1200) ** 1.5
  p.halftone([0, 0, width, GROUND], c.third, light, { pitch: 13, angle: 15 })
  for (const y of [190, 315, 440, 565])
    p.line(`M40 ${y}H${width - 40}`, c.ink, 1.6, 'stroke-opacity=".5" ')
  for (const [i, tall] of heights.entries()) house(p, 56 + i * 109, tall, i)
  street(p, width, height)
  p.stroke('M1108 84v62m0 0l-20-22m20 22l20-22', c.second, 10)
}

function house(p: Plate, x: number, tall: number, i: number): void {
  const { c, d } = p
  const top = GROUND - tall
  const last = i === heights.length - 1
  const colour = last ? c.second : d.pick([c.ink, c.third, c.paper, c.ink])
  const shape = poly(
    [x, GROUND],
    [x, top + 44],
    [x + 49, top],
    [x + 98, top + 44],
    [x + 98, GROUND],
  )
  p.fill(shape, colour)
  p.clip(shape, () =>
    p.halftone([x, top, x + 98, GROUND], c.ink, (px) => 0.1 + 0.55 * clamp((px - x - 30) / 90), {
      pitch: 9,
    }),
  )
  p.line(shape, c.ink, 5)
  const pane = colour === c.paper ? c.ink : c.paper
  for (let y = top + 64; y < GROUND - 90; y += 54) {
    const lit = d.chance(0.3) ? c.third : pane
    p.fill(rect(x + 18, y, 22, 32), lit)
    p.fill(rect(x + 58, y, 22, 32), d.chance(0.3) ? c.third : pane)
  }
  p.fill(`M${x + 36} ${GROUND}v-46q13-16 26 0v46z`, pane)
  if (i % 3 === 0) p.fill(rect(x + 70, top + 2, 14, 40), c.ink)
}

function street(p: Plate, width: number, height: number): void {
  const { c } = p
  p.fill(rect(0, GROUND, width, height - GROUND), c.ink)
  const wet = (_: number, y: number) => 0.4 * clamp((y - GROUND) / 110)
  p.halftone([0, GROUND + 10, width, height], c.third, wet, { pitch: 10, over: false })
  p.line(`M0 ${GROUND}H${width}`, c.paper, 6)
  const dash = times(10, (i) => `M${short(60 + i * 120)} 752h60`).join('')
  p.stroke(dash, c.paper, 6)
}
