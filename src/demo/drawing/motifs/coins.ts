import type { Plate } from '../plate.ts'
import { clamp, disc, short, TURN, times } from '../shapes.ts'

/** Two coins on their way to being one. */
export function coins(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const light = (x: number, y: number) => 0.05 + 0.5 * clamp((y + x * 0.5 - 300) / 1200) ** 1.4
  p.halftone([0, 0, width, height], c.third, light, { pitch: 13, angle: 15 })
  p.shade(disc(470, 690, 240, 30) + disc(770, 690, 240, 30), 0.35)
  coin(p, 450, c.third, anchor)
  coin(p, 760, c.second, bird)
}

function coin(p: Plate, x: number, colour: string, sign: (p: Plate, x: number) => void): void {
  const { c } = p
  const y = 400
  p.over(disc(x, y, 270), colour)
  const shade = (px: number, py: number): number => {
    const far = Math.hypot(px - x, py - y)
    if (far > 270) return 0
    return 0.08 + 0.5 * clamp((px - x + py - y) / 480) + (far > 232 ? 0.12 : 0)
  }
  p.halftone([x - 272, y - 272, x + 272, y + 272], c.ink, shade, { pitch: 10 })
  p.line(disc(x, y, 270) + disc(x, y, 232), c.ink, 6)
  const tick = (i: number): string => {
    const a = (i / 90) * TURN
    const end = (r: number) => `${short(x + Math.cos(a) * r)} ${short(y + Math.sin(a) * r)}`
    return `M${end(242)}L${end(262)}`
  }
  p.line(times(90, tick).join(''), c.ink, 3.4)
  sign(p, x)
}

function anchor(p: Plate, x: number): void {
  p.line(disc(x - 40, 270, 26), p.c.ink, 15)
  const flukes = `M${x - 150} 430q10 110 110 116q100-6 110-116`
  p.stroke(
    `M${x - 40} 298V540M${x - 110} 340h140${flukes}m-30 30l30-36 26 40m-250-4l28-36 30 32`,
    p.c.ink,
    17,
  )
}

function bird(p: Plate, x: number): void {
  const body = `M${x - 60} 440Q${x - 40} 330 ${x + 50} 320Q${x + 70} 270 ${x + 120} 276L${x + 170} 300L${x + 128} 316Q${x + 140} 440 ${x + 40} 470L${x - 30} 470L${x - 120} 520z`
  p.fill(body, p.c.ink)
  p.stroke(`M${x + 6} 470v66m40-68v68M${x - 24} 538h100`, p.c.ink, 11)
  p.fill(disc(x + 112, 296, 7), p.c.paper)
}
