import type { Plate } from '../plate.ts'
import { clamp, poly, rect } from '../shapes.ts'

const front = poly([330, 400], [790, 440], [790, 740], [330, 690])
const side = poly([790, 440], [930, 372], [930, 660], [790, 740])
const lid = poly([330, 400], [480, 340], [930, 372], [790, 440])

/** A box with one slot, and seven papers that would like to be in it. */
export function ballot(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.third)
  const light = (x: number, y: number) => 0.06 + 0.55 * clamp((x * 0.6 + y - 300) / 1300) ** 1.4
  p.halftone([0, 0, width, height], c.second, light, { pitch: 13, angle: 15 })
  p.shade(poly([330, 690], [790, 740], [930, 660], [1180, 730], [1100, 790], [420, 790]), 0.5)
  papers(p)
  box(p)
}

function papers(p: Plate): void {
  const { c } = p
  for (let i = 0; i < 7; i++) {
    const chosen = i === 3
    p.moved(`rotate(${(i - 3) * 17} 620 470)`, () => {
      const y = chosen ? 86 : 40
      p.shade(rect(566, y + 14, 132, 190), 0.45)
      p.fill(rect(554, y, 132, 190), c.paper, `stroke="${c.ink}" stroke-width="4" `)
      p.line(`M574 ${y + 34}h92M574 ${y + 60}h70M574 ${y + 84}h84`, c.ink, 6)
      p.line(rect(574, y + 118, 44, 44), c.ink, 5)
      if (chosen) p.stroke(`M580 ${y + 124}l32 32m0-32l-32 32`, c.second, 8)
    })
  }
}

function box(p: Plate): void {
  const { c } = p
  p.fill(lid, c.paper)
  p.fill(front, c.ink)
  p.fill(side, c.ink)
  const shade = (x: number, y: number) => 0.6 * clamp((830 - x + (600 - y)) / 800)
  p.clip(front, () => p.halftone([330, 390, 800, 750], c.third, shade, { pitch: 9, over: false }))
  p.fill(poly([470, 388], [650, 364], [714, 370], [540, 398]), c.ink)
  p.line(lid + front + side, c.paper, 5)
  p.fill(poly([520, 530], [604, 538], [604, 622], [520, 613]), c.second)
  p.stroke('M562 560v34', c.paper, 10)
}
