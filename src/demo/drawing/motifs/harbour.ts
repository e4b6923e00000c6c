import type { Plate } from '../plate.ts'
import { birds, clamp, disc, type Point, poly, rect, short, through, times } from '../shapes.ts'

const SEA = 520
const [sunX, sunY] = [760, 330]

/** Cranes and a container ship against a low sun. */
export function harbour(p: Plate): void {
  sky(p)
  p.faint(0.72, () => {
    crane(p, 980, 0.62, 1)
    crane(p, 1110, 0.56, 1)
  })
  crane(p, 170, 1.02, 1)
  crane(p, 430, 0.86, -1)
  boxes(p)
  ship(p)
  sea(p)
  p.stroke(birds([80, 60, 620, 190], 7, p.d.between), p.c.ink, 3)
}

function sky(p: Plate): void {
  const { c, width } = p
  p.ground(c.paper)
  const dusk = (_: number, y: number) => 0.05 + 0.75 * clamp(y / SEA) ** 1.6
  p.halftone([0, 0, width, SEA], c.third, dusk, { pitch: 13, angle: 15 })
  p.clip(rect(0, 0, width, SEA), () => p.over(disc(sunX, sunY, 205), c.second))
  const haze = (_: number, y: number) => 0.72 * clamp((y - sunY + 20) / 240) ** 1.5
  const box = [sunX - 210, sunY - 210, sunX + 210, SEA] as const
  p.clip(disc(sunX, sunY, 205), () =>
    p.halftone(box, c.paper, haze, { pitch: 12, angle: 0, over: false }),
  )
}

function crane(p: Plate, x: number, size: number, boom: number): void {
  const q = (dx: number, dy: number): Point => [x + dx * size, SEA + dy * size]
  const beams: [Point, Point][] = [
    [q(-70, 0), q(-44, -250)],
    [q(70, 0), q(44, -250)],
    [q(-70, 0), q(52, -165)],
    [q(70, 0), q(-52, -165)],
    [q(-56, -140), q(56, -140)],
    [q(-46, -250), q(0, -372)],
    [q(46, -250), q(0, -372)],
    [q(-200 * boom, -250), q(270 * boom, -250)],
    [q(-200 * boom, -268), q(270 * boom, -268)],
    [q(0, -372), q(250 * boom, -266)],
    [q(0, -372), q(-190 * boom, -266)],
  ]
  p.line(beams.map((beam) => through(...beam)).join(''), p.c.ink, short(9 * size))
  const lattice = (i: number): string =>
    through(q((-200 + i * 26) * boom, -250), q((-187 + i * 26) * boom, -268))
  p.line(times(18, lattice).join(''), p.c.ink, short(3.5 * size))
  p.line(through(q(150 * boom, -250), q(150 * boom, -150)), p.c.ink, 3)
  const [hookX, hookY] = q(150 * boom - 24, -150)
  p.fill(rect(hookX, hookY, 48 * size, 22 * size), p.c.second)
  p.fill(rect(x - 22 * size, SEA - 282 * size, 44 * size, 30 * size), p.c.ink)
}

function boxes(p: Plate): void {
  const { c, d } = p
  for (let column = 0; column < 13; column++) {
    const high = 2 + Math.floor(d.next() * 3) - (column > 10 ? 1 : 0)
    for (let row = 0; row < high; row++) {
      const [x, y] = [508 + column * 40, 470 - row * 25]
      const box = rect(x, y, 37, 22)
      p.fill(box, d.pick([c.ink, c.ink, c.second, c.third, c.paper]))
      p.line(box, c.ink, 2)
      if (d.chance(0.5)) p.line(`M${x + 8} ${y + 3}v16m8-16v16m8-16v16`, c.ink, 1.2)
    }
  }
}

function ship(p: Plate): void {
  const { c } = p
  p.fill(poly([468, 492], [1128, 492], [1098, 556], [506, 556]), c.ink)
  p.fill(rect(1040, 380, 66, 114), c.paper)
  p.line(rect(1040, 380, 66, 114), c.ink, 3)
  const bridge = rect(1048, 390, 50, 12)
  const windows = rect(1048, 414, 12, 10) + rect(1068, 414, 12, 10) + rect(1088, 414, 10, 10)
  p.fill(bridge + windows, c.ink)
  p.fill(rect(1062, 340, 26, 42), c.second)
}

function sea(p: Plate): void {
  const { c, width, height } = p
  p.fill(rect(0, SEA, 470, 22), c.ink)
  p.fill(rect(0, 555, width, height), c.paper)
  const glitter = (x: number, y: number): number => {
    const lit = Math.abs(x - sunX + Math.sin(y / 9) * 26) < 60 + (y - 540) * 0.55
    if (lit) return 0.14 + 0.1 * Math.sin(x / 23 + y)
    return 0.55 + 0.3 * Math.sin(x / 90 + y * 1.7)
  }
  p.engrave([0, 560, width + 40, height], c.ink, glitter, { step: 10, grow: 0.9, sample: 26 })
  const path = (x: number, y: number) =>
    0.75 * clamp(1 - Math.abs(x - sunX) / (70 + (y - 540) * 0.6)) ** 0.7
  p.clip(rect(0, 556, width, 244), () =>
    p.halftone([sunX - 260, 560, sunX + 260, height], c.second, path, { pitch: 12, angle: 0 }),
  )
}
