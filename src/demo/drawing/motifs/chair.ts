import type { Plate } from '../plate.ts'
import { clamp, poly, rect } from '../shapes.ts'

/** One chair at the end of a long table, and the light of a window. */
export function chair(p: Plate): void {
  room(p)
  table(p)
  seat(p)
}

function room(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const wall = (x: number, y: number) =>
    0.16 + 0.55 * clamp((x - 200 + (480 - y) * 0.4) / 1100) ** 1.3
  p.halftone([0, 0, width, 500], c.ink, wall, { pitch: 12 })
  for (const x of [70, 250]) {
    p.fill(rect(x, 60, 140, 330), c.third)
    p.line(`${rect(x, 60, 140, 330)}M${x + 70} 60v330M${x} 190h140`, c.ink, 7)
  }
  p.fill(rect(0, 500, width, 300), c.third)
  p.halftone([0, 500, width, height], c.ink, (_, y) => 0.14 + 0.3 * clamp((y - 500) / 300), {
    pitch: 11,
  })
  const light = poly([120, 500], [360, 500], [980, 800], [420, 800])
  p.fill(light, c.paper, 'fill-opacity=".85" ')
  p.fill(rect(0, 492, width, 12), c.ink)
}

function table(p: Plate): void {
  const { c } = p
  const top = poly([-40, 520], [420, 520], [560, 580], [-40, 640])
  p.shade(poly([-40, 690], [500, 640], [600, 700], [-40, 800]), 0.4)
  p.fill(rect(80, 600, 34, 200) + rect(430, 570, 26, 170), c.ink)
  p.fill(top, c.ink)
  const shine = (x: number, y: number) => 0.5 * clamp(1 - Math.abs(x - 190 - (y - 520)) / 180)
  p.clip(top, () => p.halftone([-40, 520, 560, 640], c.third, shine, { pitch: 9, over: false }))
  p.fill(poly([-40, 640], [560, 580], [560, 598], [-40, 664]), c.paper)
  p.line(poly([-40, 640], [560, 580], [560, 598], [-40, 664]), c.ink, 4)
  for (const [x, y] of [
    [40, 560],
    [200, 552],
    [340, 544],
  ] as const) {
    p.fill(poly([x, y], [x + 74, y - 4], [x + 96, y + 20], [x + 12, y + 27]), c.paper)
  }
}

function seat(p: Plate): void {
  const { c } = p
  p.shade(poly([800, 742], [930, 760], [1190, 690], [1240, 740], [980, 800], [760, 790]), 0.55)
  p.fill(rect(742, 560, 16, 206) + rect(908, 560, 16, 214) + rect(792, 556, 12, 180), c.ink)
  p.fill(poly([716, 540], [890, 526], [946, 566], [740, 584]), c.second)
  p.line(poly([716, 540], [890, 526], [946, 566], [740, 584]), c.ink, 5)
  const back = 'M880 530Q872 380 900 260Q960 244 984 270Q960 420 948 566z'
  p.fill(back, c.second)
  const shade = (x: number, y: number) => 0.1 + 0.8 * clamp((x - 900 + (y - 400) * 0.1) / 90) ** 1.3
  p.clip(back, () => p.halftone([870, 240, 990, 570], c.ink, shade, { pitch: 8 }))
  p.line(back, c.ink, 5)
}
