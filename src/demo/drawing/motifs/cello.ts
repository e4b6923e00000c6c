import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect, short, times } from '../shapes.ts'

const HALF =
  'C520 250 470 300 470 356C470 400 508 424 508 462C508 500 440 526 440 612C440 700 520 744 600 744'
const BODY = `M600 250${HALF}C680 744 760 700 760 612C760 526 692 500 692 462C692 424 730 400 730 356C730 300 680 250 600 250z`

/** A cello on the floor of a dry dock, in the rain. */
export function cello(p: Plate): void {
  dock(p)
  p.moved('rotate(9 600 520)', () => {
    instrument(p)
    strings(p)
  })
  rain(p)
}

function dock(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.paper)
  const grey = (_: number, y: number) => 0.12 + 0.5 * clamp(1 - y / 520) ** 1.3
  p.halftone([0, 0, width, 520], c.third, grey, { pitch: 13, angle: 15 })
  for (const side of [-1, 1]) {
    for (let i = 0; i < 7; i++) {
      const [outer, inner] = [600 + side * (660 - i * 62), 600 + side * (612 - i * 62)]
      const top = 170 + i * 66
      const step = poly([outer, top], [inner, top + 14], [inner, 800], [outer, 800])
      p.fill(step, i % 2 ? c.third : c.ink)
    }
  }
  p.fill(rect(330, 640, 540, 160), c.paper)
  const wet = (x: number, y: number) =>
    0.18 + 0.4 * Math.abs(Math.sin(x / 90)) * clamp((y - 630) / 150)
  p.halftone([0, 620, width, height], c.ink, wet, { pitch: 10 })
  p.line('M90 170V-20M90 20H420M90 60L300 20M380 20V120', c.ink, 10)
  p.fill(rect(362, 120, 36, 22), c.second)
}

function instrument(p: Plate): void {
  const { c } = p
  p.shade('M640 770q180-20 330 10l-20 26q-170-24-330 0z', 0.5)
  p.fill(rect(572, -30, 56, 300), c.ink)
  p.fill(BODY, c.second)
  const shade = (x: number, y: number) =>
    0.06 + 0.75 * clamp((x - 560 + (y - 400) * 0.2) / 250) ** 1.4
  p.clip(BODY, () => p.halftone([430, 240, 770, 750], c.ink, shade, { pitch: 9 }))
  p.line(BODY, c.ink, 8)
  p.stroke('M524 470q-26 40 0 92q20 36-6 70M676 470q26 40 0 92q-20 36 6 70', c.ink, 8)
  p.fill(disc(530, 466, 9) + disc(512, 636, 9) + disc(670, 466, 9) + disc(688, 636, 9), c.ink)
}

function strings(p: Plate): void {
  const { c } = p
  p.fill(poly([580, -30], [620, -30], [632, 470], [568, 470]), c.ink)
  p.fill(poly([572, 640], [628, 640], [614, 738], [586, 738]), c.ink)
  p.fill('M548 566q52-30 104 0l-8 22h-88z', c.paper, `stroke="${c.ink}" stroke-width="4" `)
  p.line([582, 594, 606, 618].map((x) => `M${x} -30V650`).join(''), c.paper, 2.4)
  p.stroke('M600 744v70', c.ink, 9)
  p.stroke('M290 598L930 470', c.ink, 11)
  p.stroke('M300 612L936 486', c.paper, 5)
}

function rain(p: Plate): void {
  const drop = (): string => {
    const long = p.d.between(18, 46)
    return `M${short(p.d.between(0, 1240))} ${short(p.d.between(-20, 780))}l${short(-long * 0.3)} ${short(long)}`
  }
  p.stroke(times(120, drop).join(''), p.c.paper, 3.4)
  p.stroke(times(40, drop).join(''), p.c.ink, 2, 0.6)
}
