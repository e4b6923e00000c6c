import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect, short, times } from '../shapes.ts'

const X = 640

/** A rocket over its plume; the dotted line is what did not happen. */
export function rocket(p: Plate): void {
  sky(p)
  path(p)
  plume(p)
  stage(p)
  pad(p)
}

function sky(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.ink)
  const dusk = (_: number, y: number) => 0.75 * clamp((y - 60) / 640) ** 1.7
  p.halftone([0, 0, width, height], c.third, dusk, { pitch: 13, over: false })
  const star = () => `M${Math.round(p.d.between(0, width))} ${Math.round(p.d.between(0, 320))}h0`
  p.stroke(times(70, star).join(''), c.paper, 3)
}

function path(p: Plate): void {
  const { c } = p
  p.line('M660 90Q760 -40 1010 70', c.paper, 4)
  p.line(
    'M1010 70Q1130 130 1180 300',
    c.second,
    5,
    'stroke-dasharray="3 15" stroke-linecap="round" ',
  )
  p.fill(disc(1010, 70, 12), c.second)
  for (const [x, y] of [
    [820, 26],
    [866, 40],
    [912, 20],
    [950, 62],
  ] as const) {
    p.fill(rect(x - 6, y - 6, 12, 12), c.paper)
  }
}

function plume(p: Plate): void {
  const { c, d } = p
  p.fill(poly([X - 30, 420], [X + 30, 420], [X + 74, 700], [X - 74, 700]), c.second)
  p.fill(poly([X - 14, 420], [X + 14, 420], [X + 30, 660], [X - 30, 660]), c.paper)
  const puffs = times(46, (i) => {
    const side = i % 2 ? 1 : -1
    const far = d.next() ** 1.4
    return [
      X + side * (30 + far * 560),
      716 - d.between(0, 120) * (1 - far),
      44 + d.between(0, 42),
    ] as const
  })
  for (const [x, y, r] of puffs) p.fill(disc(x, y, r), c.paper)
  const shade = (x: number, y: number) =>
    0.62 * clamp((y - 600) / 170) ** 1.1 * (0.55 + 0.45 * Math.sin(x / 37) * Math.sin(y / 23))
  p.clip(puffs.map(([x, y, r]) => disc(x, y, r)).join(''), () => {
    p.halftone([0, 540, 1200, 800], c.ink, shade, { pitch: 9 })
    const glow = (x: number, y: number) => 0.8 * clamp(1 - Math.hypot((x - X) * 0.8, y - 690) / 210)
    p.halftone([X - 270, 500, X + 270, 800], c.second, glow, { pitch: 10, angle: 0 })
  })
}

function stage(p: Plate): void {
  const { c } = p
  const body = `M${X - 30} 400V170Q${X - 26} 96 ${X} 66Q${X + 26} 96 ${X + 30} 170V400z`
  const boosters = rect(X - 60, 270, 28, 136) + rect(X + 32, 270, 28, 136)
  const noses = poly([X - 60, 272], [X - 46, 240], [X - 32, 272])
  p.fill(boosters + noses + poly([X + 32, 272], [X + 46, 240], [X + 60, 272]), c.paper)
  p.fill(body, c.paper)
  const shade = (x: number) => 0.85 * clamp((x - X + 6) / 60) ** 1.2
  p.clip(body + boosters, () => p.halftone([X - 62, 60, X + 62, 410], c.ink, shade, { pitch: 7 }))
  p.fill(rect(X - 30, 196, 60, 12) + rect(X - 30, 318, 60, 8), c.ink)
  p.fill(rect(X - 30, 216, 60, 26), c.second)
  p.fill(poly([X - 24, 400], [X + 24, 400], [X + 32, 426], [X - 32, 426]), c.ink)
}

function pad(p: Plate): void {
  const { c } = p
  for (const x of [150, 1080]) {
    const sway = times(
      9,
      (i) => `M${x - 26} ${780 - i * 46}l52-46M${x + 26} ${780 - i * 46}l-52-46`,
    )
    p.line(`M${x - 26} 800V350M${x + 26} 800V350${sway.join('')}`, c.ink, 5)
    p.stroke(`M${x} 350V${short(290)}`, c.ink, 4)
    p.fill(disc(x, 288, 7), c.second)
  }
  p.fill(rect(0, 776, 1200, 24), c.ink)
}
