import type { Plate } from '../plate.ts'
import { clamp, disc, poly, rect, short, times } from '../shapes.ts'

const [left, right] = [150, 790]
/** What a quay rests on, from the top: how thick each layer is. */
const layers = [74, 150, 110, 96, 60] as const

/** A quay cut open like a bar: who carries how much. */
export function strata(p: Plate): void {
  const { c, width } = p
  p.ground(c.paper)
  const light = (x: number, y: number) => 0.05 + 0.5 * clamp((600 - y + x * 0.3) / 1000) ** 1.5
  p.halftone([0, 0, width, 420], c.third, light, { pitch: 13, angle: 15 })
  let top = 250
  for (const [i, tall] of layers.entries()) {
    layer(p, i, top, tall)
    top += tall
  }
  crane(p)
  sea(p)
}

function layer(p: Plate, i: number, top: number, tall: number): void {
  const { c, d } = p
  const shape = poly(
    [left - i * 16, top],
    [right + i * 18, top],
    [right + (i + 1) * 18, top + tall],
    [left - (i + 1) * 16, top + tall],
  )
  p.fill(shape, [c.paper, c.second, c.third, c.ink, c.third][i] ?? c.paper)
  p.clip(shape, () => {
    if (i === 0) p.line(times(16, (n) => `M${left + n * 44} ${top}v${tall}`).join(''), c.ink, 3)
    if (i === 1)
      p.halftone([60, top, 900, top + tall], c.ink, (x) => 0.1 + 0.4 * clamp((x - 400) / 500))
    if (i === 2)
      p.fill(
        times(90, () =>
          disc(d.between(60, 900), d.between(top, top + tall), d.between(6, 17)),
        ).join(''),
        c.paper,
      )
    if (i === 3)
      p.stroke(times(26, (n) => `M${60 + n * 34} ${top + tall}l40-${tall}`).join(''), c.third, 4)
    if (i === 4)
      p.halftone([60, top, 960, top + tall], c.ink, (x, y) => 0.5 + 0.3 * Math.sin(x / 30 + y), {
        pitch: 9,
      })
  })
  p.line(shape, c.ink, 5)
  const y = top + tall / 2
  p.stroke(`M${right + 40 + i * 18} ${short(y)}h${60 - i * 8}`, c.ink, 4)
  p.fill(disc(right + 110 + i * 10, y, short(14 + tall / 7)), i === 1 ? c.second : c.ink)
}

function crane(p: Plate): void {
  const { c } = p
  p.line(
    'M300 250V60M340 250V60M300 220l40-50M300 150l40-50M240 66H640M320 20L600 66M320 20L250 66M320 20V66',
    c.ink,
    8,
  )
  p.line('M560 66V170', c.ink, 3)
  p.fill(rect(532, 168, 58, 34), c.second)
  p.fill(`${rect(660, 196, 96, 54)}${disc(680, 250, 15)}${disc(736, 250, 15)}`, c.ink)
}

function sea(p: Plate): void {
  const { c, width, height } = p
  const basin = poly([right + 30, 330], [width, 330], [width, height], [right + 130, height])
  p.clip(basin, () => {
    const dark = (x: number, y: number) => 0.34 + 0.22 * Math.sin(x / 50 + y)
    p.engrave([right + 20, 336, width + 30, height], c.ink, dark, { step: 22, sample: 24 })
  })
  p.halftone([0, 730, width, height], c.ink, (_, y) => 0.3 + 0.5 * clamp((y - 730) / 70), {
    pitch: 9,
  })
}
