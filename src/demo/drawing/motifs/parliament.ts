import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect, short } from '../shapes.ts'

const DOME = 'M420 318A180 186 0 0 1 780 318z'

/** A house with a dome, nine columns and people on its steps. */
export function parliament(p: Plate): void {
  sky(p)
  dome(p)
  gable(p)
  columns(p)
  steps(p)
  for (let i = 0; i < 15; i++) visitor(p, i)
}

function sky(p: Plate): void {
  p.ground(p.c.paper)
  const light = (_: number, y: number) => 0.1 + 0.75 * clamp(1 - y / 560) ** 1.3
  p.halftone([0, 0, p.width, 700], p.c.third, light, { pitch: 13, angle: 15 })
}

function dome(p: Plate): void {
  const { c } = p
  const shade = (x: number) => 0.06 + 0.85 * clamp((x - 520) / 290) ** 1.4
  p.fill(DOME, c.paper)
  p.clip(DOME, () => p.halftone([420, 130, 780, 320], c.ink, shade, { pitch: 10 }))
  const ribs = [-132, -92, -48, 0, 48, 92, 132]
  p.line(ribs.map((x) => `M${600 + x} 318Q${600 + x * 0.95} 190 600 134`).join(''), c.ink, 3)
  p.line(DOME, c.ink, 6)
  p.fill(`${rect(572, 84, 56, 54)}M566 88q34-44 68 0z`, c.ink)
  p.line('M600 62V0', c.ink, 5)
  p.fill('M602 2q32 12 62 0v34q-30 12-62 0z', c.second)
}

function gable(p: Plate): void {
  const { c } = p
  const [outer, inner] = [
    poly([130, 440], [600, 330], [1070, 440]),
    poly([220, 428], [600, 346], [980, 428]),
  ]
  p.fill(rect(400, 316, 400, 40), c.ink)
  p.fill(outer, c.paper)
  p.line(outer, c.ink, 8)
  const shade = (x: number, y: number) => 0.16 + 0.55 * clamp((x - 400) / 700) + 0.1 * Math.sin(y)
  p.clip(inner, () => p.halftone([220, 340, 980, 430], c.ink, shade, { pitch: 9 }))
  p.fill(disc(600, 398, 24), c.second)
}

function columns(p: Plate): void {
  const { c, d } = p
  p.fill(rect(120, 440, 960, 34) + rect(150, 474, 900, 176), c.ink)
  for (let i = 0; i < 9; i++) {
    const x = 164 + i * 105
    const shade = (at: number) => 0.8 * clamp((at - x - 4) / 34)
    p.fill(rect(x, 474, 34, 176), c.paper)
    p.halftone([x, 482, x + 28, 646], c.ink, shade, { pitch: 7, angle: 0 })
    p.fill(rect(x - 8, 474, 50, 12) + rect(x - 8, 640, 50, 12), c.paper)
    const door = `M${x + 58} 650v-84a17 17 0 0 1 34 0v84z`
    if (i < 8 && i !== 4 && i !== 3) p.fill(door, d.chance(0.6) ? c.third : c.ink)
  }
  p.fill('M583 650v-100a17 17 0 0 1 34 0v100z', c.second)
}

function steps(p: Plate): void {
  const { c } = p
  for (let i = 0; i < 7; i++) {
    const [x, y, wide] = [120 - 20 * i, 650 + i * 21, 960 + 40 * i]
    p.fill(rect(x, y, wide, 21), i % 2 ? c.paper : c.third)
    p.line(`M${x} ${y}h${wide}`, c.ink, 3)
  }
}

function visitor(p: Plate, i: number): void {
  const { c, d } = p
  const [x, y] = [d.between(180, 1020), d.between(668, 770)]
  const s = 0.8 + (y - 660) / 130
  if (Math.abs(x - 600) < 60) return
  const shadow = `M${short(x)} ${short(y)}l${short(-58 * s)} ${short(17 * s)}l8 4z`
  p.fill(shadow, c.ink, 'fill-opacity=".5" ')
  const coat = `v${short(-26 * s)}q${short(5 * s)}${short(-9 * s)} ${short(10 * s)} 0v${short(26 * s)}z`
  const head = disc(x, y - 37 * s, 5.4 * s)
  p.fill(`M${short(x - 5 * s)} ${short(y)}${coat}${head}`, i % 4 ? c.ink : c.second)
}
