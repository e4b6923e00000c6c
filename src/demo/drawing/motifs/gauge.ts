import { lettering } from '../lettering.ts'
import type { Plate } from '../plate.ts'
import { clamp, poly, rect, short, times } from '../shapes.ts'

const WATER = 376
const QUAY = 300

/** The tide gauge at the quay: water a hand below the edge. */
export function gauge(p: Plate): void {
  sky(p)
  water(p)
  wall(p)
  staff(p)
}

function sky(p: Plate): void {
  const { c, width } = p
  p.ground(c.paper)
  const grey = (x: number, y: number) =>
    0.1 + 0.55 * clamp((480 - y) / 480) ** 1.2 * clamp(0.4 + x / 1400)
  p.halftone([0, 0, width, WATER], c.third, grey, { pitch: 13, angle: 15 })
  const rain = times(70, () => {
    const [x, y] = [p.d.between(300, width), p.d.between(0, 330)]
    return `M${short(x)} ${short(y)}l-12 34`
  })
  p.stroke(rain.join(''), c.ink, 2, 0.5)
}

function water(p: Plate): void {
  const { c, width, height } = p
  p.fill(rect(0, WATER, width, height), c.paper)
  const dark = (x: number, y: number) =>
    0.5 + 0.32 * Math.sin(x / 76 + y * 1.4) + 0.12 * Math.sin(x / 21)
  p.engrave([360, WATER + 4, width + 40, height], c.ink, dark, { step: 9, grow: 0.8, sample: 24 })
  const red = (x: number, y: number) =>
    0.6 * clamp(1 - Math.abs(x - 760) / 150) * clamp((700 - y) / 300)
  p.halftone([560, WATER, 960, 700], c.second, red, { pitch: 12, angle: 0 })
}

function wall(p: Plate): void {
  const { c, d } = p
  p.fill(poly([0, QUAY], [430, QUAY], [400, 800], [0, 800]), c.ink)
  for (let row = 0; row < 8; row++) {
    for (let i = -1; i < 5; i++) {
      const x = i * 104 + (row % 2) * 52
      const right = Math.min(x + 98, 422 - row * 4)
      const stone = rect(x, QUAY + 34 + row * 58, right - x, 52)
      if (right > x + 20) p.fill(stone, d.pick([c.third, c.paper, c.third]))
    }
  }
  const wet = (x: number, y: number) =>
    0.2 + 0.5 * clamp((y - WATER) / 60) + 0.2 * clamp((x - 240) / 300)
  p.clip(poly([0, QUAY], [430, QUAY], [400, 800], [0, 800]), () =>
    p.halftone([0, QUAY + 30, 440, 800], c.ink, wet, { pitch: 9 }),
  )
  p.fill(rect(0, QUAY - 26, 452, 46), c.paper)
  p.line(rect(0, QUAY - 26, 452, 46), c.ink, 5)
  p.fill(`M120 ${QUAY - 26}v-58q0-24 40-24t40 24v58z`, c.ink)
  p.fill(rect(104, QUAY - 104, 112, 22), c.ink)
  p.stroke(`M166 ${QUAY - 66}Q330 ${QUAY - 40} 452 ${WATER + 60}T700 ${WATER + 150}`, c.second, 11)
}

function staff(p: Plate): void {
  const { c } = p
  const x = 700
  p.fill(rect(x, 60, 120, 740), c.paper)
  p.line(rect(x, 60, 120, 740), c.ink, 6)
  for (let i = 0; i < 17; i++) {
    const y = 84 + i * 42
    p.fill(rect(x, y, i % 2 ? 34 : 62, 21), i % 6 === 2 ? c.second : c.ink)
    if (i % 2 === 0) p.stroke(lettering(String(9 - i / 2), x + 80, y, 24), c.ink, 6)
  }
  const below = (_: number, y: number) => 0.5 * clamp((y - WATER) / 120)
  p.clip(rect(x, WATER, 120, 430), () =>
    p.halftone([x, WATER, x + 120, 800], c.ink, below, { pitch: 9 }),
  )
  p.stroke(`M${x - 60} ${WATER}q30-14 60 0t60 0t60 0t60 0`, c.ink, 7)
  p.stroke(
    `M500 ${QUAY - 4}H${x - 20}M500 ${WATER}H${x - 70}M540 ${QUAY + 10}V${WATER - 14}`,
    c.second,
    5,
  )
  p.stroke(`M528 ${QUAY + 22}l12-16 12 16M528 ${WATER - 26}l12 16 12-16`, c.second, 5)
}
