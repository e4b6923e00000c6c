import type { Plate } from '../plate.ts'
import { clamp, disc, rect, short } from '../shapes.ts'

const [glassX, glassY, glass] = [742, 410, 176]
const SHEET = '#fbf9f4'

/** A page of small print under a magnifying glass. */
export function sentence(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.third)
  const light = (x: number, y: number) => 0.05 + 0.45 * clamp((x + y - 500) / 1500) ** 1.3
  p.halftone([0, 0, width, height], c.ink, light, { pitch: 12 })
  p.moved('rotate(-7 600 400)', () => page(p))
  lens(p)
}

function page(p: Plate): void {
  const { c, d } = p
  p.shade(rect(254, 20, 720, 900), 0.5)
  p.fill(rect(230, -10, 720, 900), SHEET)
  p.line(rect(290, 44, 360, 4) + rect(290, 60, 600, 2), c.ink, 3)
  for (let y = 100, n = 0; y < 860; y += 27, n++) {
    for (let x = 290; x < 880; ) {
      const word = Math.min(d.between(26, 116), 890 - x)
      p.fill(rect(x, y, word, 9), c.ink)
      if (n % 9 === 5) p.fill(rect(x, y + 14, word + 12, 5), c.second)
      x += word + 12
    }
  }
  p.stroke('M262 232v96m0 150v52', c.second, 7)
}

function lens(p: Plate): void {
  const { c } = p
  p.shade(disc(glassX + 26, glassY + 34, glass + 14), 0.45)
  p.stroke(`M${glassX + 128} ${glassY + 128}l190 200`, c.ink, 46)
  p.stroke(`M${glassX + 150} ${glassY + 152}l158 166`, c.second, 16)
  p.fill(disc(glassX, glassY, glass), SHEET)
  p.clip(disc(glassX, glassY, glass), () => {
    p.moved(`rotate(-7 ${glassX} ${glassY})`, () => enlarged(p))
    const edge = (x: number, y: number) =>
      0.6 * clamp((Math.hypot(x - glassX + 30, y - glassY + 30) - 120) / 100) ** 1.4
    const box = [glassX - 190, glassY - 190, glassX + 190, glassY + 190] as const
    p.halftone(box, c.third, edge, { pitch: 9 })
  })
  p.line(disc(glassX, glassY, glass), c.ink, 22)
  p.stroke(`M${short(glassX - 112)} ${glassY - 72}q32-52 92-66`, SHEET, 12)
}

function enlarged(p: Plate): void {
  const { c } = p
  const x = glassX - 220
  p.fill(rect(x, glassY - 112, 180, 30) + rect(x + 206, glassY - 112, 260, 30), c.ink)
  p.fill(rect(x + 40, glassY - 30, 300, 46), c.ink)
  p.fill(rect(x + 26, glassY + 34, 332, 16), c.second)
  p.fill(rect(x, glassY + 88, 250, 30) + rect(x + 276, glassY + 88, 200, 30), c.ink)
}
