import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect } from '../shapes.ts'

/** A conductor's lamp, a bell, and forty years of diaries. */
export function lamp(p: Plate): void {
  const { c, width } = p
  p.ground(c.ink)
  const light = (x: number, y: number) =>
    0.95 * clamp(1 - Math.hypot(x - 420, y - 380) / 640) ** 1.6
  p.halftone([0, 0, width, 680], c.second, light, { pitch: 13, angle: 15, over: false })
  p.fill(rect(0, 660, width, 140), c.third)
  p.halftone(
    [0, 660, width, 800],
    c.ink,
    (x, y) => 0.2 + 0.5 * clamp((Math.abs(x - 420) + y - 700) / 700),
    { pitch: 10 },
  )
  diaries(p)
  lantern(p)
  bell(p)
}

function lantern(p: Plate): void {
  const { c } = p
  p.shade(poly([330, 668], [520, 668], [420, 790], [120, 790]), 0.5)
  p.line('M340 250Q340 96 424 96T508 250', c.paper, 9)
  p.fill(poly([330, 250], [518, 250], [486, 190], [362, 190]), c.paper)
  p.fill(rect(376, 156, 96, 36), c.paper)
  p.fill(rect(346, 250, 156, 320), c.second)
  const glow = (x: number, y: number) => clamp(1.05 - Math.hypot(x - 424, y - 430) / 130)
  p.halftone([346, 250, 502, 570], c.paper, glow, { pitch: 9, over: false })
  p.fill('M424 500q-40-44 0-124q40 80 0 124z', c.paper)
  p.line(`${rect(346, 250, 156, 320)}M346 330h156M346 490h156M398 250v320M450 250v320`, c.ink, 9)
  p.fill(poly([322, 570], [526, 570], [546, 664], [302, 664]), c.paper)
  const shade = (x: number) => 0.8 * clamp((x - 430) / 120)
  p.halftone([302, 572, 546, 664], c.ink, shade, { pitch: 8 })
}

function diaries(p: Plate): void {
  const { c, d } = p
  for (let i = 0, x = 640; i < 9; i++) {
    const [wide, tall] = [d.between(38, 62), d.between(240, 330)]
    const spine = rect(x, 664 - tall, wide, tall)
    p.fill(spine, d.pick([c.third, c.second, c.paper]))
    p.halftone(
      [x, 664 - tall, x + wide, 664],
      c.ink,
      (px) => 0.12 + 0.6 * clamp((px - x - wide * 0.4) / wide),
      { pitch: 8 },
    )
    p.line(spine, c.ink, 5)
    p.fill(rect(x + 8, 664 - tall + 34, wide - 16, 12) + rect(x + 8, 600, wide - 16, 8), c.ink)
    x += wide + 2
  }
}

function bell(p: Plate): void {
  const { c } = p
  p.fill('M150 660q-2-34 22-52q18-16 20-70q4-64 56-70q52 6 56 70q2 54 20 70q24 18 22 52z', c.third)
  p.halftone([140, 460, 360, 664], c.ink, (x) => 0.85 * clamp((x - 220) / 130) ** 1.2, { pitch: 9 })
  p.line('M150 660q-2-34 22-52q18-16 20-70q4-64 56-70q52 6 56 70q2 54 20 70q24 18 22 52z', c.ink, 6)
  p.fill(disc(248, 460, 15) + disc(248, 668, 17), c.paper)
}
