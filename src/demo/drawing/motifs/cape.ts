import type { Plate } from '../plate.ts'
import { clamp, disc, type Point, poly, short, through } from '../shapes.ts'

const land: readonly Point[] = [
  [430, 96],
  [520, 78],
  [600, 92],
  [668, 84],
  [742, 108],
  [800, 190],
  [832, 246],
  [902, 268],
  [880, 318],
  [806, 392],
  [792, 452],
  [806, 516],
  [770, 566],
  [728, 602],
  [700, 668],
  [640, 706],
  [596, 700],
  [574, 620],
  [548, 552],
  [560, 488],
  [520, 424],
  [524, 376],
  [448, 358],
  [380, 372],
  [318, 318],
  [300, 250],
  [330, 196],
  [372, 150],
]
const route: readonly Point[] = [
  [330, -20],
  [262, 120],
  [218, 260],
  [268, 400],
  [428, 470],
  [500, 640],
  [590, 764],
  [700, 758],
  [812, 664],
  [900, 520],
  [980, 400],
  [1100, 330],
  [1220, 300],
]

/** The long way round a cape: a chart, a dotted course, and a canal that is not taken. */
export function cape(p: Plate): void {
  sea(p)
  coast(p)
  course(p)
  rose(p)
}

function sea(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const depth = (x: number, y: number) => 0.1 + 0.1 * Math.sin(x / 100 + y / 60)
  p.engrave([0, 6, width + 40, height], c.third, depth, { step: 15, sample: 34 })
  const dark = (x: number, y: number) =>
    0.5 * clamp((Math.hypot(x - 600, y - 380) - 330) / 500) ** 1.3
  p.halftone([0, 0, width, height], c.third, dark, { pitch: 12 })
  for (let x = 100; x < width; x += 200)
    p.line(`M${x} 0V${height}`, c.ink, 1, 'stroke-opacity=".35" ')
  for (let y = 100; y < height; y += 150)
    p.line(`M0 ${y}H${width}`, c.ink, 1, 'stroke-opacity=".35" ')
}

function coast(p: Plate): void {
  const { c } = p
  const shape = poly(...land)
  const north = poly(
    [420, -20],
    [450, 40],
    [560, 24],
    [640, 50],
    [760, 40],
    [820, 90],
    [940, 160],
    [1010, 150],
    [1080, 60],
    [1240, 40],
    [1240, -40],
  )
  const islet = poly([872, 560], [900, 520], [912, 580], [884, 640])
  for (const grow of [30, 20, 10]) {
    p.line(shape + north + islet, c.third, grow, 'stroke-linejoin="round" stroke-opacity=".4" ')
  }
  p.fill(shape + north + islet, c.ink)
  const relief = (x: number, y: number) =>
    0.5 * clamp((Math.sin(x / 61) + Math.cos(y / 47) + 0.7) / 3)
  p.clip(shape + north, () =>
    p.halftone([290, -40, 1240, 720], c.third, relief, { pitch: 10, over: false }),
  )
  p.stroke(through([764, 60], [800, 150], [850, 226], [930, 262]), c.paper, 5, 0.9)
  p.stroke('M776 96l44 34m0-34l-44 34', c.second, 9)
}

function course(p: Plate): void {
  const { c } = p
  const [start, ...rest] = route
  if (!start) return
  let path = `M${start[0]} ${start[1]}`
  for (const [i, [x, y]] of rest.entries()) {
    const next = rest[i + 1] ?? [x, y]
    path += `Q${x} ${y} ${short((x + next[0]) / 2)} ${short((y + next[1]) / 2)}`
  }
  p.line(path, c.paper, 13, 'stroke-linecap="round" ')
  p.line(path, c.second, 7, 'stroke-linecap="round" stroke-dasharray="1 17" ')
  p.moved('translate(470 590)rotate(62)', () => {
    p.fill('M-52-16h84l26 16-26 16h-84z', c.second, `stroke="${c.paper}" stroke-width="5" `)
    p.fill('M-42-9h14v18h-14zM-22-9h14v18h-14zM-2-9h14v18h-14z', c.paper)
  })
}

function rose(p: Plate): void {
  const { c } = p
  p.fill(disc(1010, 620, 104), c.paper, 'fill-opacity=".9" ')
  p.line(disc(1010, 620, 104) + disc(1010, 620, 84), c.ink, 3)
  p.fill(poly([1010, 500], [1030, 600], [1010, 620], [990, 600]), c.second)
  p.fill(poly([1010, 740], [1030, 640], [1010, 620], [990, 640]), c.ink)
  p.fill(poly([890, 620], [990, 600], [1010, 620], [990, 640]), c.ink)
  p.fill(poly([1130, 620], [1030, 600], [1010, 620], [1030, 640]), c.ink)
}
