import type { Plate } from '../plate.ts'
import { birds, clamp, disc, type Point, poly, rect, short, times } from '../shapes.ts'

const HORIZON = 330
const VANISH = 760
const ROWS = 26

/** Rows of rye that bend towards a barn, under a late sun. */
export function field(p: Plate): void {
  sky(p)
  rows(p)
  hedge(p)
  p.stroke(birds([300, 70, 580, 130], 11, p.d.between), p.c.ink, 3.2)
  tree(p)
}

function sky(p: Plate): void {
  const { c, width, height } = p
  const y = HORIZON
  p.ground(c.paper)
  const dusk = (_: number, py: number) => 0.04 + 0.5 * clamp(py / y) ** 1.8
  p.halftone([0, 0, width, y], c.second, dusk, { pitch: 13, angle: 15 })
  p.over(disc(840, 236, 120), c.third)
  const haze = (_: number, py: number) => 0.8 * clamp((py - 220) / 150) ** 1.4
  p.clip(disc(840, 236, 120), () =>
    p.halftone([720, 116, 960, 356], c.paper, haze, { angle: 0, over: false }),
  )
  const hills = `M0 ${y - 34}Q240 ${y - 110} 520 ${y - 30}T1200 ${y - 44}V${y + 60}H0z`
  p.fill(hills, c.ink, 'fill-opacity=".55" ')
  p.fill(`M0 ${y - 6}Q360 ${y - 40} 700 ${y - 4}T1200 ${y - 18}V${height}H0z`, c.second)
}

function rows(p: Plate): void {
  const { c, width, height } = p
  const edge = (row: number, t: number): Point => {
    const side = (row / ROWS - 0.5) * 2
    const x = VANISH + side * (40 + t ** 1.35 * 1750) + Math.sin(t * 2.6) * 170 * t
    return [x, HORIZON + 2 + t * (height - HORIZON + 20)]
  }
  const steps = times(11, (i) => i / 10)
  for (let row = 0; row < ROWS; row++) {
    const left = steps.map((t) => edge(row, t))
    const right = steps.map((t) => edge(row + 0.56, t)).reverse()
    p.fill(poly(...left, ...right), row % 5 === 2 ? c.third : c.ink)
  }
  const shade = (x: number, y: number) =>
    0.42 * clamp((y - HORIZON - 120) / 400) ** 1.2 * (0.5 + 0.5 * clamp((400 - x) / 500 + 0.5))
  p.halftone([0, HORIZON, width, height], c.ink, shade)
}

function hedge(p: Plate): void {
  const { c, d } = p
  for (let i = 0; i < 9; i++) {
    const [x, tall] = [60 + i * 44 + d.between(-8, 8), 96 + d.between(-14, 40) - i * 5]
    const half = short(tall * 0.5)
    const up = `q-14 ${-half} 0 ${short(-tall)}q14 ${half} 0 ${short(tall)}`
    p.fill(`M${short(x)} ${HORIZON + 6}${up}z`, c.ink)
  }
  const roof = poly([1000, HORIZON - 50], [1052, HORIZON - 92], [1104, HORIZON - 50])
  p.fill(rect(1010, HORIZON - 52, 84, 58) + roof, c.ink)
  p.fill(rect(1044, HORIZON - 26, 18, 32), c.third)
}

function tree(p: Plate): void {
  const { c } = p
  p.fill('M316 566Q420 560 560 640Q640 690 600 706Q470 690 310 580z', c.ink, 'fill-opacity=".8" ')
  p.fill('M300 574l6-120h14l6 120z', c.ink)
  p.fill(disc(313, 390, 74, 84) + disc(262, 432, 46) + disc(366, 428, 48), c.ink)
  const lit = (x: number, y: number) => 0.85 * clamp(1 - Math.hypot(x - 272, y - 372) / 74) ** 1.2
  p.halftone([230, 310, 330, 470], c.second, lit, { pitch: 10, over: false })
}
