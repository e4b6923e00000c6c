import { letter } from '../lettering.ts'
import type { Plate } from '../plate.ts'
import { clamp, disc, type Point, poly, rect } from '../shapes.ts'

const [vanishX, vanishY] = [470, 400]
const [x, y] = [640, 240]
const BODY = `M${x + 34} ${y}h264q46 0 54 50l22 300q2 40-38 40h-340q-40 0-38-40l22-300q8-50 54-50z`

/** A tram of line 4 in a street of shops. */
export function tram(p: Plate): void {
  sky(p)
  for (const side of [-1, 1]) houses(p, side)
  street(p)
  body(p)
  front(p)
}

function sky(p: Plate): void {
  const { c, width } = p
  p.ground(c.paper)
  const light = (px: number, py: number) =>
    0.12 + 0.75 * clamp(1 - Math.hypot(px - vanishX, (py - vanishY) * 1.1) / 640) ** 1.3
  p.halftone([0, 0, width, 520], c.third, light, { pitch: 13, angle: 15 })
  p.fill(disc(vanishX, vanishY - 30, 74), c.second)
}

function houses(p: Plate, side: number): void {
  const edges = [980, 560, 360, 230, 150, 100].map((far) => vanishX + side * far)
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1]
    if (to !== undefined) house(p, from, to, i + (side > 0 ? 1 : 0))
  }
}

function house(p: Plate, from: number, to: number, n: number): void {
  const { c, d } = p
  const top = d.between(0.78, 1.16)
  const colour = [c.ink, c.third, c.ink, c.second, c.ink][n % 5] ?? c.ink
  const at = (px: number, high: number): Point => [
    px,
    vanishY - (Math.abs(px - vanishX) / 560) * 430 * high,
  ]
  const foot = (px: number): Point => [px, vanishY + Math.abs(px - vanishX) * 0.46]
  const wall = poly(at(from, top), at(to, top), foot(to), foot(from))
  const lee = from > vanishX ? 0.4 : 0.22
  p.fill(wall, colour)
  p.clip(wall, () =>
    p.halftone(
      [Math.min(from, to), 0, Math.max(from, to), p.height],
      c.ink,
      (_, py) => lee + 0.2 * clamp((py - 300) / 400),
      { pitch: 10 },
    ),
  )
  const across = (u: number): number => from + ((to - from) * u) / 4
  const panes = [0, 1, 2, 3].flatMap((u) =>
    [0.9, 0.66, 0.42, 0.18]
      .filter((high) => high <= top - 0.08)
      .map((high) => {
        const [left, right] = [across(u + 0.26), across(u + 0.74)]
        return poly(at(left, high), at(right, high), at(right, high - 0.14), at(left, high - 0.14))
      }),
  )
  const lit = d.chance(0.5) ? c.third : c.paper
  p.fill(panes.join(''), colour === c.ink ? lit : c.paper)
}

function street(p: Plate): void {
  const { c, width, height } = p
  const road = poly(
    [vanishX - 40, vanishY + 18],
    [vanishX + 40, vanishY + 18],
    [width + 200, height],
    [-420, height],
  )
  p.fill(road, c.paper)
  const worn = (px: number, py: number): number => {
    const near = clamp((py - vanishY) / 420)
    return 0.08 + 0.3 * near * (0.6 + 0.4 * Math.sin(((px - vanishX) / (py - vanishY + 30)) * 3))
  }
  p.clip(road, () => p.halftone([0, vanishY, width, height], c.ink, worn))
  for (const t of [-1.05, -0.62, 0.35, 1.05]) {
    const [far, near] = [vanishX + t * 12, vanishX + t * 470]
    const foot = vanishY + 20
    p.fill(
      poly([far, foot], [far + 2 + t * 2, foot], [near + 12, height], [near - 6, height]),
      c.ink,
    )
  }
  const wires = `M${vanishX} ${vanishY - 60}L820 -20M${vanishX} ${vanishY - 60}L690 -20`
  p.line(`${wires}M${vanishX} ${vanishY - 50}L-200 -10M180 60Q640 130 1160 20`, c.ink, 3)
}

function body(p: Plate): void {
  const { c } = p
  p.shade(`M${x + 6} 700h340l60 52h-420z`, 0.7)
  p.line(`M${x + 120} ${y - 4}l50-60l50 60M${x + 110} ${y - 66}h120`, c.ink, 7)
  p.fill(BODY, c.second)
  const shade = (px: number, py: number) =>
    0.55 * clamp((px - x - 230) / 180) ** 1.5 + 0.3 * clamp((py - y - 290) / 150)
  p.clip(BODY, () => p.halftone([x - 40, y, x + 380, y + 390], c.ink, shade, { pitch: 10 }))
}

function front(p: Plate): void {
  const { c } = p
  const right = `M${x + 172} ${y + 72}h108q12 0 14 12l12 110h-134z`
  p.fill(`M${x + 26} ${y + 78}q2-18 20-18h242q18 0 20 18l14 128h-310z`, c.ink)
  p.fill(`M${x + 38} ${y + 84}q2-12 14-12h108v122h-134z${right}`, c.paper)
  const glare = (px: number, py: number) => clamp((px - x - 160 + py - y - 70) / 260)
  p.clip(right, () =>
    p.halftone([x + 172, y + 72, x + 310, y + 200], c.third, glare, { pitch: 10 }),
  )
  p.fill(`${disc(x + 92, y + 138, 24)}M${x + 52} ${y + 194}q8-36 40-36t40 36z`, c.ink)
  p.fill(`M${x + 66} ${y + 132}q4-24 26-24t26 24z`, c.second)
  p.fill(rect(x + 116, y + 16, 100, 36), c.ink)
  p.stroke(letter('4', x + 158, y + 22, 24), c.third, 5)
  const lamps = disc(x + 36, y + 276, 26) + disc(x + 296, y + 276, 26)
  p.fill(lamps, c.paper)
  p.line(lamps, c.ink, 7)
  p.fill(rect(x - 26, y + 330, 386, 16), c.paper)
  p.fill(`M${x - 20} ${y + 388}h370l-20 54h-330z`, c.ink)
}
