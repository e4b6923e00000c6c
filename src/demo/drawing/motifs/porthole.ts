import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect, short, TURN, times } from '../shapes.ts'

const [cx, cy] = [470, 370]

/** Letters under a ship's window, a harbour behind the glass. */
export function porthole(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.third)
  const steel = (x: number, y: number) => 0.1 + 0.5 * clamp((x + y - 400) / 1500) ** 1.3
  p.halftone([0, 0, width, height], c.ink, steel, { pitch: 12 })
  for (const x of [60, 1130]) p.fill(times(14, (i) => disc(x, 30 + i * 60, 8)).join(''), c.ink)
  ring(p)
  view(p)
  letters(p)
}

function ring(p: Plate): void {
  const { c } = p
  p.shade(disc(cx + 22, cy + 28, 330), 0.4)
  p.fill(disc(cx, cy, 326), c.second)
  const shade = (x: number, y: number) => 0.06 + 0.6 * clamp(0.4 + (x - cx + y - cy) / 760) ** 1.6
  p.clip(disc(cx, cy, 326), () =>
    p.halftone([cx - 330, cy - 330, cx + 330, cy + 330], c.ink, shade, { pitch: 9 }),
  )
  p.line(disc(cx, cy, 326), c.ink, 6)
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * TURN + 0.13
    const [x, y] = [cx + Math.cos(a) * 290, cy + Math.sin(a) * 290]
    p.fill(disc(x, y, 19), c.paper, `stroke="${c.ink}" stroke-width="5" `)
    p.line(`M${short(x - 10)} ${short(y - 4)}l20 8`, c.ink, 5)
  }
}

function view(p: Plate): void {
  const { c } = p
  const glass = disc(cx, cy, 248)
  p.fill(glass, c.paper)
  p.clip(glass, () => {
    const dusk = (_: number, y: number) => 0.1 + 0.6 * clamp((y - 130) / 280) ** 1.4
    p.halftone([cx - 250, cy - 250, cx + 250, cy + 50], c.third, dusk, { pitch: 11, angle: 15 })
    p.over(disc(cx + 80, cy - 20, 74), c.second)
    p.fill(rect(cx - 250, cy + 40, 500, 250), c.paper)
    const dark = (x: number, y: number) => 0.5 + 0.3 * Math.sin(x / 40 + y * 1.8)
    p.engrave([cx - 260, cy + 42, cx + 270, cy + 260], c.ink, dark, {
      step: 10,
      grow: 0.8,
      sample: 22,
    })
    p.line(
      `M${cx - 170} ${cy + 42}V${cy - 130}M${cx - 120} ${cy + 42}V${cy - 130}M${cx - 210} ${cy - 110}H${cx + 10}M${cx - 145} ${cy - 180}L${cx} ${cy - 112}M${cx - 145} ${cy - 180}V${cy - 110}`,
      c.ink,
      8,
    )
    p.fill(
      poly([cx - 60, cy + 20], [cx + 220, cy + 20], [cx + 196, cy + 62], [cx - 30, cy + 62]),
      c.ink,
    )
    p.fill(
      rect(cx + 150, cy - 40, 44, 60) +
        rect(cx - 30, cy - 10, 60, 30) +
        rect(cx + 40, cy - 24, 60, 44),
      c.ink,
    )
  })
  p.line(glass, c.ink, 9)
  p.stroke(`M${cx - 190} ${cy - 96}Q${cx - 150} ${cy - 190} ${cx - 60} ${cy - 214}`, c.paper, 13)
}

function letters(p: Plate): void {
  for (const [x, y, turn] of [
    [700, 470, -13],
    [770, 560, 8],
    [600, 610, -4],
  ] as const) {
    p.moved(`rotate(${turn} ${x + 180} ${y + 110})`, () => envelope(p, x, y))
  }
}

function envelope(p: Plate, x: number, y: number): void {
  const { c } = p
  p.shade(rect(x + 16, y + 20, 370, 220), 0.45)
  p.fill(rect(x, y, 370, 220), '#fbf9f4', `stroke="${c.ink}" stroke-width="5" `)
  p.fill(times(19, (i) => `M${x + i * 20} ${y}h10l-8 14h-10z`).join(''), c.second)
  p.fill(rect(x + 20, y + 32, 74, 88), c.third, `stroke="${c.ink}" stroke-width="4" `)
  p.fill(poly([x + 30, y + 92], [x + 84, y + 92], [x + 74, y + 108], [x + 40, y + 108]), c.ink)
  p.fill(poly([x + 56, y + 88], [x + 56, y + 48], [x + 80, y + 88]), c.ink)
  p.stroke(
    `M${x + 340} ${y + 118}h-150M${x + 340} ${y + 148}h-200M${x + 340} ${y + 178}h-110`,
    c.ink,
    7,
  )
  p.line(disc(x + 128, y + 66, 44) + disc(x + 128, y + 66, 32), c.ink, 3)
}
