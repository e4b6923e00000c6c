import type { Plate } from '../plate.ts'
import { birds, clamp, disc, poly, rect, short, times } from '../shapes.ts'

const SEA = 560

/** The island ferry, full to the rail, between two islands. */
export function ferry(p: Plate): void {
  sky(p)
  islands(p)
  smoke(p)
  hull(p)
  decks(p)
  sea(p)
  p.stroke(birds([120, 90, 480, 240], 6, p.d.between), p.c.ink, 3.2)
}

function sky(p: Plate): void {
  const { c, width } = p
  p.ground(c.paper)
  const light = (x: number, y: number) => 0.08 + 0.6 * clamp((900 - x) / 1400 + y / 1400) ** 1.4
  p.halftone([0, 0, width, SEA], c.third, light, { pitch: 13, angle: 15 })
  p.over(disc(250, 300, 92), c.second)
}

function islands(p: Plate): void {
  const { c, width } = p
  const far = `M0 500Q90 430 210 470T430 ${SEA}H0zM820 ${SEA}Q900 420 1040 440T1200 400V${SEA}z`
  p.fill(far, c.ink)
  p.clip(far, () => {
    const shade = (x: number, y: number) =>
      0.55 * clamp((y - 400) / 170) * (0.5 + 0.5 * Math.sin(x / 60))
    p.halftone([0, 390, width, SEA], c.third, shade, { pitch: 10, over: false })
  })
  for (const x of [1046, 1092, 1130]) {
    p.fill(rect(x, 404, 30, 26) + poly([x - 5, 406], [x + 15, 388], [x + 35, 406]), c.second)
  }
}

function smoke(p: Plate): void {
  const { c, d } = p
  for (let i = 0; i < 9; i++) {
    const [x, y, r] = [640 - i * 44, 214 - i * 13 + d.between(-10, 10), 20 + i * 5]
    p.fill(disc(x, y, r), c.paper)
    const shade = (px: number, py: number) => 0.5 * clamp((px - x + py - y + 10) / (2 * r))
    p.clip(disc(x, y, r), () =>
      p.halftone([x - r, y - r, x + r, y + r], c.ink, shade, { pitch: 8 }),
    )
  }
}

function hull(p: Plate): void {
  const { c } = p
  const shape = `M206 470H1010L956 ${SEA + 40}H286Q226 560 206 470z`
  p.fill(shape, c.ink)
  p.fill('M217 500H992l-8 18H224z', c.second)
  p.fill(times(13, (i) => disc(290 + i * 50, 540, 8)).join(''), c.paper)
}

function decks(p: Plate): void {
  const { c, d } = p
  p.fill(rect(258, 404, 660, 66) + rect(310, 346, 520, 58) + rect(640, 296, 150, 50), c.paper)
  p.line(rect(258, 404, 660, 66) + rect(310, 346, 520, 58) + rect(640, 296, 150, 50), c.ink, 4)
  p.fill(times(15, (i) => rect(274 + i * 43, 420, 28, 26)).join(''), c.ink)
  p.fill(times(11, (i) => rect(326 + i * 45, 362, 28, 20)).join(''), c.third)
  p.fill(rect(654, 308, 122, 18), c.ink)
  p.fill('M560 346V236h84l10 110z', c.second)
  p.fill(rect(558, 246, 90, 20), c.ink)
  for (let i = 0; i < 26; i++) {
    const x = short(330 + i * 9.6 + d.between(-2, 2))
    p.fill(`${disc(x, 330, 5.5)}M${x - 6} 348q6-24 12 0z`, i % 5 === 2 ? c.second : c.ink)
  }
  p.stroke('M310 346v-18m520 18v-60l130 118M258 404v-20h52', c.ink, 3)
}

function sea(p: Plate): void {
  const { c, width, height } = p
  p.fill(rect(0, SEA + 16, width, height), c.paper)
  const dark = (x: number, y: number) => {
    const below = x > 250 && x < 970 && y < SEA + 110
    return below ? 0.8 + 0.2 * Math.sin(x / 30) : 0.46 + 0.3 * Math.sin(x / 85 + y * 1.9)
  }
  p.engrave([0, SEA + 22, width + 40, height], c.ink, dark, { step: 10, grow: 0.8, sample: 26 })
  p.stroke(`M940 ${SEA + 34}q60-26 130-6t140-10M180 ${SEA + 34}q-70-30-180-8`, c.paper, 9)
}
