import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect, short, TURN } from '../shapes.ts'

const [poleX, poleY] = [705, 250]
const DOME = 'M250 470A170 170 0 0 1 590 470z'

/** A dome under a night of star trails. */
export function observatory(p: Plate): void {
  night(p)
  trails(p)
  hill(p)
  walls(p)
  dome(p)
}

function night(p: Plate): void {
  p.ground(p.c.ink)
  const glow = (_: number, y: number) => 0.62 * clamp((y - 120) / 600) ** 1.8
  p.halftone([0, 0, p.width, p.height], p.c.third, glow, { pitch: 12, over: false })
}

/** Arcs round the pole, as a camera left open for an hour sees the stars. */
function trails(p: Plate): void {
  const { c, d } = p
  const arcs = new Map<number, string[]>([
    [1.6, []],
    [2.6, []],
    [4, []],
  ])
  const at = (angle: number, r: number): string =>
    `${short(poleX + Math.cos(angle) * r)} ${short(poleY + Math.sin(angle) * r)}`
  for (let r = 22; r < 1000; r += d.between(7, 13)) {
    const from = d.between(0, TURN)
    for (let a = from; a < from + TURN; ) {
      const b = a + d.between(0.18, 0.75)
      const list = arcs.get(d.pick([1.6, 1.6, 1.6, 2.6, 2.6, 4]))
      list?.push(`M${at(a, r)}A${short(r)} ${short(r)} 0 0 1 ${at(b, r)}`)
      a = b + d.between(0.2, 1.3)
    }
  }
  for (const [thick, list] of arcs) {
    p.stroke(list.join(''), thick === 4 ? c.second : c.paper, thick, 0.88)
  }
  p.fill(disc(poleX, poleY, 8), c.paper)
}

function hill(p: Plate): void {
  const { c, width } = p
  p.fill('M0 690Q180 600 420 640T860 620Q1060 580 1200 650V800H0z', c.third)
  p.halftone([0, 590, width, 720], c.ink, (_, y) => 0.2 + 0.5 * clamp((y - 600) / 120))
  p.fill('M0 740Q240 668 470 672Q760 672 1200 752V800H0z', c.ink)
}

function walls(p: Plate): void {
  p.fill(rect(262, 486, 316, 200), p.c.paper)
  const shade = (x: number) => 0.75 * clamp((x - 330) / 280) ** 1.2
  p.halftone([262, 486, 578, 690], p.c.ink, shade, { pitch: 10 })
}

function dome(p: Plate): void {
  const { c } = p
  const shade = (x: number, y: number) => 0.85 * clamp((x - 350 + (y - 300) * 0.3) / 300) ** 1.3
  p.fill(DOME, c.paper)
  p.clip(DOME, () => p.halftone([250, 300, 590, 470], c.ink, shade, { pitch: 10 }))
  p.fill(rect(238, 466, 364, 22), c.ink)
  p.line('M250 470A170 170 0 0 1 590 470', c.ink, 4)
  p.clip(DOME, () => p.fill('M430 470Q440 360 478 300L540 300Q500 380 496 470z', c.ink))
  p.fill(poly([448, 452], [520, 268], [546, 278], [478, 462]), c.second)
  p.fill(poly([516, 272], [524, 250], [556, 262], [550, 284]), c.paper)
  p.fill(`${rect(398, 590, 44, 96)}M398 592a22 22 0 0 1 44 0z`, c.ink)
  p.fill(rect(300, 540, 26, 40) + rect(510, 540, 26, 40), c.second)
  p.fill('M470 686l70-4 60 30-90 4z', c.second, 'fill-opacity=".9" ')
}
