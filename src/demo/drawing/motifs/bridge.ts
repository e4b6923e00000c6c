import type { Plate } from '../plate.ts'
import { clamp, type Point, rect, short, through, times } from '../shapes.ts'

const DECK = 500
const TOP = DECK - 396
const towers = [250, 950] as const

/** The harbour bridge in morning mist, a train of carriages on it. */
export function bridge(p: Plate): void {
  morning(p)
  cables(p)
  for (const x of towers) tower(p, x)
  deck(p)
  water(p)
}

function morning(p: Plate): void {
  const { c, width } = p
  const hills = 'M0 470Q120 410 240 452T520 440Q700 380 860 440T1200 410V600H0z'
  p.ground(c.paper)
  const light = (_: number, y: number) => 0.1 + 0.62 * clamp(1 - y / 560) ** 1.4
  p.halftone([0, 0, width, 620], c.third, light, { pitch: 13, angle: 15 })
  p.fill(hills, c.third)
  const shade = (_: number, y: number) => 0.12 + 0.5 * clamp((y - 400) / 200)
  p.clip(hills, () => p.halftone([0, 380, width, 600], c.ink, shade, { pitch: 10 }))
}

function cables(p: Plate): void {
  const cable = (from: Point, to: Point, sag: number): Point[] =>
    times(51, (i) => {
      const t = i / 50
      const x = from[0] + (to[0] - from[0]) * t
      return [x, from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t)]
    })
  const [west, east] = towers
  for (const points of [
    cable([west, TOP], [east, TOP], 372),
    cable([-160, DECK - 10], [west, TOP], 84),
    cable([east, TOP], [1360, DECK - 10], 84),
  ]) {
    p.line(through(...points), p.c.ink, 8)
    const hung = points.filter(([, y]) => y < DECK)
    p.line(hung.map(([x, y]) => `M${short(x)} ${short(y)}V${DECK}`).join(''), p.c.ink, 2.2)
  }
}

function tower(p: Plate, x: number): void {
  const leg = (s: number) =>
    `M${x - 46 * s} 640L${x - 34 * s} ${DECK - 400}h${20 * s}L${x - 22 * s} 640z`
  const cross = [0, 120, 240, 360].map((y) => rect(x - 38, DECK - 404 + y, 76, 20))
  p.fill(leg(1) + leg(-1) + cross.join(''), p.c.ink)
}

function deck(p: Plate): void {
  const { c, width } = p
  p.fill(rect(0, DECK, width, 26), c.second)
  p.fill(rect(0, DECK + 26, width, 8), c.ink)
  const truss = times(62, (i) => `M${i * 20} ${DECK + 34}l10 26l10-26`).join('')
  p.line(`${truss}M0 ${DECK + 60}h${width}`, c.ink, 3)
  for (let i = 0; i < 6; i++) {
    const x = 330 + i * 92
    p.fill(rect(x, DECK - 34, 86, 34), c.ink)
    p.fill([8, 28, 48, 68].map((at) => rect(x + at, DECK - 28, 12, 13)).join(''), c.third)
  }
}

function water(p: Plate): void {
  const { c, width, height } = p
  p.fill(rect(0, 640, width, 160), c.paper)
  const dark = (x: number, y: number): number => {
    const below = towers.some((at) => Math.abs(x - at) < 50)
    return below ? 0.92 : 0.42 + 0.26 * Math.sin(x / 80 + y * 2)
  }
  p.engrave([0, 640, width + 40, height], c.ink, dark, { step: 9, grow: 0.8, sample: 26 })
  const mist = (_: number, y: number) => 0.85 * clamp(1 - Math.abs(y - 622) / 62) ** 1.2
  p.halftone([0, 540, width, 660], c.paper, mist, { pitch: 12, angle: 0, over: false })
  p.fill('M620 690h210l-26 36h-150z', c.ink)
  p.fill(rect(660, 662, 70, 28), c.second)
  p.fill(rect(744, 646, 18, 44), c.ink)
}
