import type { Dice } from './dice.ts'
import { type Box, clamp, short, TURN } from './shapes.ts'

/** How much ink lies at a place: 0 none, 1 all. */
export type Tone = (x: number, y: number) => number
export type HalftoneOptions = {
  /** Distance of the dots. */
  pitch?: number
  /** Degrees by which the grid is turned. */
  angle?: number
  /** Whether the dots overprint what lies below, or cover it. */
  over?: boolean
}

/** A turned grid of dots over a box, whose size carries the tone; dots of one size share a path. */
export function halftone(
  [x0, y0, x1, y1]: Box,
  colour: string,
  tone: Tone,
  { pitch = 11, angle = 22.5, over = true }: HalftoneOptions = {},
): string {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * pitch, Math.sin(turn) * pitch]
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2]
  const reach = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 2 / pitch)
  const sizes = new Map<number, string[]>()
  const print = (x: number, y: number): void => {
    if (x < x0 - pitch || x > x1 + pitch || y < y0 - pitch || y > y1 + pitch) return
    const size = Math.round(Math.sqrt(clamp(tone(x, y))) * pitch * 1.28 * 2) / 2
    if (size < 1) return
    const dots = sizes.get(size) ?? []
    dots.push(`M${Math.round(x)} ${Math.round(y)}h0`)
    sizes.set(size, dots)
  }
  for (let i = -reach; i <= reach; i++) {
    for (let j = -reach; j <= reach; j++) print(mx + i * cos - j * sin, my + i * sin + j * cos)
  }
  const paths = [...sizes].map(
    ([size, dots]) => `<path stroke-width="${size}" d="${dots.join('')}"/>`,
  )
  return `<g class="${over ? 'o' : 'n'}" fill="none" stroke="${colour}" stroke-linecap="round">${paths.join('')}</g>`
}

export type EngraveOptions = {
  /** Distance of the lines. */
  step?: number
  /** By how much each distance is larger than the one above: nearer water. */
  grow?: number
  /** Distance of the places where the tone is asked. */
  sample?: number
}

/** Horizontal lines over a box, as an engraver draws water; their thickness follows the tone. */
export function engraving(
  [x0, y0, x1, y1]: Box,
  tone: Tone,
  dice: Dice,
  { step = 12, grow = 0, sample = 40 }: EngraveOptions = {},
): string {
  const lines: string[] = []
  let gap = step
  for (let y = y0; y < y1; y += gap, gap += grow) {
    const [above, below]: [string[], string[]] = [[], []]
    const phase = dice.between(0, TURN)
    for (let x = x0; x <= x1; x += sample) {
      const half = clamp(tone(x, y)) * gap * 0.5
      const middle = y + Math.sin(x / 70 + phase) * 2
      above.push(`${Math.round(x)} ${short(middle - half)}`)
      below.unshift(`${Math.round(x)} ${short(middle + half)}`)
    }
    lines.push(`M${above.join('L')}L${below.join('L')}z`)
  }
  return lines.join('')
}
