/** Paths as the `d` of SVG: every function here returns one, in units of the picture. */
export type Point = readonly [x: number, y: number]
/** Left, top, right, bottom. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

export const TURN = Math.PI * 2

/** One decimal is finer than any press prints. */
export const short = (n: number): number => Math.round(n * 10) / 10

export const clamp = (n: number, low = 0, high = 1): number => Math.min(high, Math.max(low, n))

const join = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')

/** An open line through the points. */
export const through = (...points: readonly Point[]): string => `M${join(points)}`

export const poly = (...points: readonly Point[]): string => `M${join(points)}z`

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`

/** A disc, or with a second radius an ellipse. */
export function disc(x: number, y: number, r: number, tall: number = r): string {
  const arc = `a${short(r)} ${short(tall)} 0 1 0`
  return `M${short(x - r)} ${short(y)}${arc} ${short(2 * r)} 0${arc} ${short(-2 * r)} 0z`
}

/** Numbers from 0 up to, but without, `count`. */
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** Gulls far away: `count` small wings within the box. */
export function birds(box: Box, count: number, between: (low: number, high: number) => number) {
  const [x0, y0, x1, y1] = box
  return times(count, () => {
    const s = between(7, 10)
    return `M${short(between(x0, x1))} ${short(between(y0, y1))}q${short(s)}${short(-s)} ${short(s * 1.8)} 0q${short(s * 0.9)}${short(-s)} ${short(s * 1.8)} 0`
  }).join('')
}
