import type { Plate } from '../plate.ts'
import { clamp, disc, poly, through } from '../shapes.ts'

const FACE = 'M470 190q0-130 130-130t130 130v70q0 150-130 150t-130-150z'
const SHEET = '#fbf9f4'
const leaf = (side: number): string =>
  poly([600, 352], [600 + side * 430, 312], [600 + side * 470, 860], [600, 900])

/** A reader behind an open newspaper. */
export function reader(p: Plate): void {
  person(p)
  face(p)
  sheets(p)
  columns(p)
  hands(p)
}

function person(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.third)
  const edge = (x: number, y: number) => 0.5 * clamp(Math.hypot(x - 360, y - 240) / 900) ** 1.4
  p.halftone([0, 0, width, height], c.second, edge, { pitch: 13, angle: 15 })
  p.fill(disc(600, 250, 268), c.paper)
  p.fill('M150 800q10-330 300-380h300q290 50 300 380z', c.ink)
  const sleeve = (x: number) => 0.35 * clamp((x - 800) / 240)
  p.halftone([150, 420, 1050, 800], c.second, sleeve, { over: false })
  p.fill('M540 330h120v130h-120z', c.second)
}

function face(p: Plate): void {
  const { c } = p
  p.fill(FACE, c.paper)
  p.line(FACE, c.ink, 5)
  const shade = (x: number) => 0.12 + 0.8 * clamp((x - 600) / 150) ** 1.3
  p.clip(FACE, () => p.halftone([470, 60, 730, 410], c.second, shade, { pitch: 10 }))
  const hair = 'M456 216q-16-190 144-196q164 4 146 196q-10-60-40-92q-90 30-206-10q-34 40-44 102z'
  p.fill(`${hair}M690 60q70-30 74 30t-54 44z`, c.ink)
  const glasses = disc(544, 246, 45) + disc(656, 246, 45)
  p.line(`${glasses}M589 240q11-10 22 0M499 238l-30-8M701 238l30-8`, c.ink, 8)
  p.fill(disc(544, 258, 9) + disc(656, 258, 9), c.ink)
  p.stroke('M508 184q34-22 70-4M622 180q36-18 70 4', c.ink, 9)
}

function sheets(p: Plate): void {
  const { c } = p
  p.shade('M600 372L1050 332L1090 880H600z', 0.45)
  p.fill(leaf(-1) + leaf(1), SHEET)
  const right = (x: number) => 0.42 * clamp(1 - (x - 600) / 150) ** 1.5
  const left = (x: number) => 0.16 * clamp((x - 480) / 130)
  p.clip(leaf(1), () => p.halftone([600, 312, 1080, 860], c.ink, right, { pitch: 9 }))
  p.clip(leaf(-1), () => p.halftone([120, 312, 600, 860], c.ink, left, { pitch: 9 }))
}

/** A line of type on the left (-1) or right (1) page, from and to a distance from the fold. */
function type(p: Plate, side: number, from: number, to: number, y: number, thick: number): void {
  const at = (far: number): readonly [number, number] => [600 + side * far, y - (far / 430) * 40]
  p.line(through(at(from), at(to)), p.c.ink, thick)
}

function columns(p: Plate): void {
  const { c, d } = p
  for (const [side, from, to, y, thick] of [
    [-1, 400, 30, 432, 34],
    [-1, 400, 30, 468, 3],
    [-1, 400, 170, 506, 15],
    [-1, 400, 220, 532, 15],
    [1, 34, 404, 432, 4],
    [1, 34, 300, 466, 20],
    [1, 34, 230, 496, 20],
  ] as const) {
    type(p, side, from, to, y, thick)
  }
  const picture = poly([450, 488], [570, 499], [570, 640], [450, 629])
  p.fill(picture, c.third)
  p.clip(picture, () => {
    p.fill(disc(528, 560, 34), c.second)
    p.halftone([440, 590, 580, 650], c.ink, (_, y) => clamp((y - 580) / 60), { pitch: 8 })
  })
  for (const [side, from, to, top] of [
    [-1, 400, 290, 560],
    [-1, 276, 166, 560],
    [-1, 152, 32, 662],
    [1, 34, 146, 530],
    [1, 160, 272, 530],
    [1, 286, 404, 470],
  ] as const) {
    for (let y = top; y < 860; y += 13) {
      const ragged = d.chance(0.16) ? Math.sign(to - from) * d.between(20, 60) : 0
      type(p, side, from, to - ragged, y, 4.5)
    }
  }
  p.fill(poly([760, 640], [1004, 616], [1010, 860], [760, 880]), c.second)
  p.fill(disc(880, 730, 54), SHEET)
  p.line('M600 352V900', c.ink, 3)
}

function hands(p: Plate): void {
  for (const [s, x] of [
    [1, 158],
    [-1, 1042],
  ] as const) {
    const fingers = [20, 22, 24]
      .map((back, i) => `q${s * (20 - 2 * i)} 4 ${s * (16 - i)} 22t${s * -back} 20`)
      .join('')
    const palm = `q${s * 10} 6 ${s * 4} 22t${s * -40} 14q${s * -40} 0 ${s * -52}-60z`
    p.fill(`M${x - s * 26} 560q${s * 2}-40 ${s * 44}-40h${s * 34}${fingers}${palm}`, p.c.paper)
    const joints = `M${x + s * 6} 584h${s * 56}m${s * -56} 40h${s * 54}m${s * -54} 38h${s * 46}`
    p.stroke(joints, p.c.ink, 4)
  }
}
