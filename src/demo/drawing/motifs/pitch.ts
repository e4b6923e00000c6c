import type { Plate } from '../plate.ts'
import { clamp, disc, rect, short, times } from '../shapes.ts'

const LEAN = 'rotate(-24 600 400)'
const SHADOW = '#0a1712'

/** A football pitch from above, long evening shadows. */
export function pitch(p: Plate): void {
  const { c } = p
  grass(p)
  for (let i = 0; i < 19; i++) player(p, i)
  p.fill('M690 470l80 42q8 8 0 12l-84-40z', SHADOW, 'fill-opacity=".7" ')
  p.fill(disc(690, 472, 14), c.second)
  p.line(disc(690, 472, 14), c.paper, 3)
  const flight = 'stroke-dasharray="2 14" stroke-linecap="round" '
  p.line('M690 472Q820 330 1010 300', c.second, 4, flight)
}

function grass(p: Plate): void {
  const { c, width, height } = p
  p.ground(c.ink)
  const stripes = times(6, (i) => rect(-150 + i * 300, -500, 150, 1800)).join('')
  p.moved(LEAN, () => p.fill(stripes, c.third, 'fill-opacity=".3" '))
  const light = (x: number, y: number) => 0.34 * clamp((x * 0.6 + y - 300) / 1100) ** 1.3
  p.halftone([0, 0, width, height], c.third, light, { pitch: 12, over: false })
  const lines = [
    'M-200 -60H1500M-200 860H1500M640 -60V860M170 300A130 130 0 0 1 170 500',
    disc(640, 400, 150),
    rect(-160, 130, 330, 540),
    rect(-160, 260, 140, 280),
    rect(1110, 130, 330, 540),
  ]
  p.moved(LEAN, () => {
    p.line(lines.join(''), c.paper, 7)
    p.fill(disc(640, 400, 9), c.paper)
  })
}

function player(p: Plate, i: number): void {
  const { c, d } = p
  const x = 60 + (i % 7) * 175 + d.between(-60, 60)
  const y = 110 + Math.floor(i / 7) * 250 + d.between(-80, 80)
  const far = `L${short(x + 118)} ${short(y + 62)}q16 14 2 22L${short(x + 2)} ${short(y + 12)}z`
  p.fill(`M${short(x - 9)} ${short(y - 9)}${far}`, SHADOW, 'fill-opacity=".7" ')
  p.fill(disc(x, y, 21), i % 2 ? c.second : c.paper)
  p.fill(disc(x - 2, y - 2, 9), c.ink)
}
