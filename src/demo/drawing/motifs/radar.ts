import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect, short, TURN } from '../shapes.ts'

const [cx, cy] = [600, 640]

/** Rings of a radar over a dark country, five stations on a ridge. */
export function radar(p: Plate): void {
  const { c, width } = p
  p.ground(c.ink)
  const glow = (x: number, y: number) => 0.5 * clamp(1 - Math.hypot(x - cx, y - cy) / 760) ** 1.5
  p.halftone([0, 0, width, cy], c.third, glow, { pitch: 12, over: false })
  sweep(p)
  rings(p)
  blips(p)
  ridge(p)
}

function sweep(p: Plate): void {
  const wedge = poly([cx, cy], [cx + 250, -200], [cx + 700, -60])
  const light = (x: number, y: number) => {
    const angle = Math.atan2(cy - y, x - cx)
    return 0.8 * clamp((1.16 - angle) / 0.5) * clamp(1 - Math.hypot(x - cx, y - cy) / 1000)
  }
  p.clip(wedge, () =>
    p.halftone([cx, 0, 1200, cy], p.c.second, light, { pitch: 11, angle: 0, over: false }),
  )
}

function rings(p: Plate): void {
  const { c } = p
  for (const r of [120, 240, 360, 480, 600, 720]) p.line(disc(cx, cy, r), c.paper, 2.4)
  for (let i = 1; i < 12; i++) {
    const angle = (i / 24) * TURN
    const at = (r: number) =>
      `${short(cx + Math.cos(angle) * r)} ${short(cy - Math.sin(angle) * r)}`
    p.stroke(`M${at(112)}L${at(730)}`, c.paper, 1.4, 0.5)
  }
}

function blips(p: Plate): void {
  const { c, d } = p
  for (let i = 0; i < 9; i++) {
    const [angle, r] = [d.between(0.5, 2.6), d.between(250, 590)]
    const [x, y] = [cx + Math.cos(angle) * r, cy - Math.sin(angle) * r]
    p.fill(disc(x, y, 9), c.second)
    p.line(disc(x, y, 20), c.second, 2.4)
  }
}

function ridge(p: Plate): void {
  const { c } = p
  p.fill('M0 690Q200 560 430 610T830 600Q1010 560 1200 640V800H0z', c.third)
  p.halftone([0, 560, 1200, 760], c.ink, (_, y) => 0.15 + 0.6 * clamp((y - 580) / 150))
  p.fill('M0 760Q240 690 560 700T1200 720V800H0z', c.ink)
  for (const [x, y] of [
    [150, 640],
    [372, 604],
    [600, 612],
    [828, 598],
    [1046, 592],
  ] as const) {
    p.fill(rect(x - 34, y - 10, 68, 26), c.paper)
    p.fill(poly([x - 26, y - 14], [x + 34, y - 74], [x + 46, y - 62], [x - 10, y - 2]), c.second)
    p.fill(disc(x - 20, y + 22, 10) + disc(x + 20, y + 22, 10), c.paper)
  }
}
