import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect } from '../shapes.ts'

/** One novel, many times, and the gap where the last copy stood. */
export function books(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.third)
  const light = (x: number, y: number) => 0.08 + 0.5 * clamp((y + x * 0.4 - 200) / 1200) ** 1.3
  p.halftone([0, 0, width, height], c.ink, light, { pitch: 12 })
  for (let row = 0; row < 3; row++) {
    const y = 36 + row * 258
    p.fill(rect(0, y + 206, width, 26), c.ink)
    for (let i = 0; i < 7; i++) {
      const [x, gone] = [52 + i * 160, row === 1 && i === 4]
      if (gone) gap(p, x, y)
      else book(p, x, y, p.d.between(-2.2, 2.2))
    }
  }
}

function gap(p: Plate, x: number, y: number): void {
  const { c } = p
  p.shade(rect(x + 4, y + 10, 132, 196), 0.75)
  p.fill(rect(x + 34, y + 128, 72, 56), c.paper)
  p.line(`M${x + 44} ${y + 144}h52M${x + 44} ${y + 158}h36`, c.ink, 5)
}

function book(p: Plate, x: number, y: number, lean: number): void {
  const { c } = p
  p.moved(`rotate(${lean.toFixed(1)} ${x + 70} ${y + 206})`, () => {
    p.shade(rect(x + 14, y + 18, 136, 188), 0.5)
    p.fill(rect(x, y, 136, 206), c.second)
    const shade = (px: number) => 0.5 * clamp(1 - (px - x) / 40)
    p.halftone([x, y, x + 60, y + 206], c.ink, shade, { pitch: 8 })
    p.line(rect(x, y, 136, 206), c.ink, 4)
    p.fill(rect(x + 30, y + 24, 86, 12) + rect(x + 30, y + 44, 60, 12), c.paper)
    p.fill(disc(x + 74, y + 118, 36), c.paper)
    p.fill(poly([x + 46, y + 124], [x + 102, y + 124], [x + 92, y + 142], [x + 56, y + 142]), c.ink)
    p.fill(poly([x + 72, y + 120], [x + 72, y + 90], [x + 98, y + 120]), c.ink)
    p.fill(rect(x + 30, y + 178, 86, 8), c.paper)
  })
}
