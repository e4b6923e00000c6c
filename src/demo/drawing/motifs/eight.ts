import type { Plate } from '../plate.ts'
import { clamp, disc, short, times } from '../shapes.ts'

/** Two eights side by side from above, one of them ahead by a canvas. */
export function eight(p: Plate): void {
  water(p)
  p.moved('rotate(-17 600 400)', () => {
    boat(p, 40, 250, p.c.paper)
    boat(p, 170, 520, p.c.second)
    p.line('M1120 -200V1000', p.c.paper, 5, 'stroke-dasharray="22 18" ')
    for (const y of [120, 390, 660]) {
      p.fill(disc(1120, y, 17), p.c.second)
      p.line(disc(1120, y, 17), p.c.paper, 4)
    }
  })
}

function water(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.third)
  p.halftone([0, 0, width, height], c.ink, (x, y) => 0.1 + 0.5 * clamp((x + y) / 1900) ** 1.5)
  p.moved('rotate(-17 600 400)', () => {
    const dark = (x: number, y: number) => 0.12 + 0.16 * Math.sin(x / 110 + y * 1.3)
    p.engrave([-260, -260, 1480, 1080], c.ink, dark, { step: 25, sample: 34 })
  })
}

/** A boat whose bow points right, from `x` on. */
function boat(p: Plate, x: number, y: number, colour: string): void {
  const { c } = p
  const hull = `M${x} ${y}Q${x + 160} ${y - 22} ${x + 420} ${y - 20}T${x + 860} ${y}Q${x + 680} ${y + 20} ${x + 420} ${y + 20}T${x} ${y}z`
  p.moved('translate(16 26)', () => p.shade(hull, 0.6))
  for (const i of [0, 1, 2]) {
    const [far, wide] = [x - 40 - i * 46, 16 + i * 13]
    p.stroke(
      `M${far + 30} ${y - wide * 0.4}q-30 ${wide * 0.2} -40 ${wide * 0.4}t40 ${wide * 0.4}`,
      c.paper,
      4,
      0.9,
    )
  }
  for (let i = 0; i < 8; i++) oar(p, x + 168 + i * 70, y, i % 2 ? 1 : -1, colour)
  p.fill(hull, colour)
  p.line(hull, c.ink, 4)
  for (let i = 0; i < 8; i++) rower(p, x + 150 + i * 70, y)
  p.fill(disc(x + 92, y, 12), c.ink)
  p.stroke(`M${x + 12} ${y}h44M${x + 740} ${y}h90`, c.ink, 3)
}

function oar(p: Plate, x: number, y: number, side: number, colour: string): void {
  const { c } = p
  const [tipX, tipY] = [x - 54, y + side * 138]
  p.stroke(`M${x} ${y}L${tipX} ${tipY}`, c.ink, 6)
  p.moved(`translate(${tipX} ${tipY})rotate(${side > 0 ? 111 : -111})`, () =>
    p.fill('M-6-9h38q10 9 0 18h-38z', colour, `stroke="${c.ink}" stroke-width="3" `),
  )
  const ripple = (i: number) =>
    `M${tipX - 34 - i * 20} ${tipY}a${12 + i * 7} ${6 + i * 4} 0 1 0 ${24 + i * 14} 0a${12 + i * 7} ${6 + i * 4} 0 1 0 ${-24 - i * 14} 0`
  p.stroke(times(2, ripple).join(''), c.paper, 2.6, 0.85)
}

function rower(p: Plate, x: number, y: number): void {
  const { c } = p
  p.stroke(
    `M${short(x - 4)} ${y - 8}L${x + 22} ${y - 12}M${short(x - 4)} ${y + 8}L${x + 22} ${y + 12}`,
    c.ink,
    8,
  )
  p.fill(`M${x - 14} ${y - 17}q22 17 0 34q-14-17 0-34z`, c.ink)
  p.fill(disc(x - 4, y, 10), c.third, `stroke="${c.ink}" stroke-width="4" `)
}
