import type { Plate } from '../plate.ts'
import { clamp, disc, type Point, poly, short, through, times } from '../shapes.ts'

const curve = (x: number): number =>
  560 - Math.sin(x / 62) * (44 + 56 * Math.abs(Math.cos(x / 470)))

/** Two weeks of tides under two weeks of moon. */
export function moon(p: Plate): void {
  const { c, width } = p
  p.ground(c.ink)
  const glow = (_: number, y: number) => 0.5 * clamp((y - 200) / 500) ** 1.4
  p.halftone([0, 0, width, 800], c.third, glow, { pitch: 12, over: false })
  for (let i = 0; i < 7; i++) phase(p, i)
  tide(p)
}

function phase(p: Plate, i: number): void {
  const { c } = p
  const [x, y] = [110 + i * 164, 240 - Math.sin(((i + 0.5) / 7) * Math.PI) * 92]
  const r = 62
  const bulge = (i / 3 - 1) * r
  const side =
    i < 6 ? `A${r} ${r} 0 0 1 ${x} ${short(y + r)}` : `A${r} ${r} 0 1 1 ${x} ${short(y + r)}`
  const lit = `M${x} ${short(y - r)}${side}A${short(Math.abs(bulge) || 0.1)} ${r} 0 0 ${bulge > 0 ? 1 : 0} ${x} ${short(y - r)}z`
  p.fill(disc(x, y, r), c.third, 'fill-opacity=".35" ')
  p.fill(lit, i === 6 ? c.second : c.paper)
  const seas = (px: number, py: number) =>
    0.34 * clamp(Math.sin(px / 17 + i) + Math.cos(py / 13) - 0.3)
  p.clip(lit, () => p.halftone([x - r, y - r, x + r, y + r], c.ink, seas, { pitch: 8 }))
  p.line(disc(x, y, r), c.paper, 2.4)
}

function tide(p: Plate): void {
  const { c, width, height } = p
  const crest: Point[] = times(121, (i) => [i * 10, curve(i * 10)])
  const sea = poly(...crest, [width, height], [0, height])
  for (const y of [430, 500, 570, 640])
    p.line(`M0 ${y}H${width}`, c.paper, 1.4, 'stroke-opacity=".5" ')
  p.fill(sea, c.third)
  p.clip(sea, () => {
    const deep = (x: number, y: number) => 0.14 + 0.8 * clamp((y - curve(x)) / 300)
    p.halftone([0, 420, width, height], c.ink, deep, { pitch: 10 })
  })
  p.line(through(...crest), c.paper, 7)
  p.stroke('M0 476H1200', c.second, 5)
  for (let x = 40; x < width; x += 10) {
    const top = curve(x) < curve(x - 10) && curve(x) < curve(x + 10)
    if (top) p.fill(disc(x, curve(x), 12), curve(x) < 476 ? c.second : c.paper)
  }
}
