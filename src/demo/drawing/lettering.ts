import { short } from './shapes.ts'

/** Single strokes on a grid four units wide and six high, as a sign painter sets them. */
const strokes: Record<string, string> = {
  A: 'M0 6L2 0L4 6M.7 4H3.3',
  B: 'M0 0V6M0 0H2.2Q4 0 4 1.5T2.2 3H0H2.4Q4 3 4 4.5T2.4 6H0',
  C: 'M4 1Q3.3 0 2 0Q0 0 0 3T2 6Q3.3 6 4 5',
  D: 'M0 0V6H1.6Q4 6 4 3T1.6 0H0',
  E: 'M4 0H0V6H4M0 3H3',
  F: 'M4 0H0V6M0 3H3',
  G: 'M4 1Q3.3 0 2 0Q0 0 0 3T2 6Q4 6 4 3.4H2.4',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M.4 0V6',
  J: 'M4 0V4Q4 6 2 6T0 4.6',
  K: 'M0 0V6M4 0L0 3.4M1.4 2.4L4 6',
  L: 'M0 0V6H4',
  M: 'M0 6V0L2 4L4 0V6',
  N: 'M0 6V0L4 6V0',
  O: 'M2 0Q0 0 0 3T2 6T4 3T2 0',
  P: 'M0 6V0H2.2Q4 0 4 1.7T2.2 3.4H0',
  Q: 'M2 0Q0 0 0 3T2 6T4 3T2 0M2.6 4.4L4 6.4',
  R: 'M0 6V0H2.2Q4 0 4 1.6T2.2 3.2H0M2 3.2L4 6',
  S: 'M4 .9Q3.3 0 2 0Q0 0 0 1.5T2 3T4 4.5T2 6Q.6 6 0 5',
  T: 'M0 0H4M2 0V6',
  U: 'M0 0V4Q0 6 2 6T4 4V0',
  V: 'M0 0L2 6L4 0',
  W: 'M0 0L1 6L2 2L3 6L4 0',
  X: 'M0 0L4 6M4 0L0 6',
  Y: 'M0 0L2 3L4 0M2 3V6',
  Z: 'M0 0H4L0 6H4',
  '0': 'M2 0Q0 0 0 3T2 6T4 3T2 0',
  '1': 'M1 1L2.4 0V6',
  '2': 'M0 1.2Q.4 0 2 0T4 1.6Q4 3 0 6H4',
  '3': 'M0 0H4L2 2.4Q4 2.4 4 4.2T2 6Q.6 6 0 5',
  '4': 'M3 6V0L0 4.2H4',
  '5': 'M4 0H.4L0 2.8Q1 2.2 2 2.2Q4 2.2 4 4T2 6Q.6 6 0 5',
  '6': 'M3.6 .4Q0 1 0 4Q0 6 2 6T4 4.2T2 2.4T.1 3.6',
  '7': 'M0 0H4L1.4 6',
  '8': 'M2 0Q.3 0 .3 1.4T2 2.8T4 4.4T2 6T0 4.4T2 2.8T3.7 1.4T2 0',
  '9': 'M.4 5.6Q4 5 4 2Q4 0 2 0T0 1.8T2 3.6T3.9 2.4',
  '&': 'M4 6L.8 1.8Q.2 0 1.6 0T2.4 1.6Q2.4 2.4 1 3T0 4.6T1.6 6Q3.4 6 4 3.2',
  '.': 'M.2 6h.1',
  ',': 'M.4 5.8L0 6.8',
  '-': 'M.8 3.2H3.2',
}

/** How far the next letter stands from the start of this one, in units of the grid. */
const advance = (sign: string): number => ({ ' ': 3, '.': 1.8, ',': 1.8, I: 2.4 })[sign] ?? 5.6

/** One capital, digit or sign as a path to be stroked, `height` high; nothing for what it lacks. */
export function letter(sign: string, x: number, y: number, height: number): string {
  const unit = height / 6
  const path = strokes[sign] ?? ''
  let across = true
  let command = 'M'
  return path.replace(/([MLHVQTh])|\s*-?\d*\.?\d+/g, (part, name: string | undefined) => {
    if (name) {
      command = name
      across = true
      return name
    }
    const horizontal = command === 'H' || (command !== 'V' && across)
    if (command !== 'H' && command !== 'V') across = !across
    const start = horizontal ? x : y
    return ` ${short(command === 'h' ? Number(part) * unit : start + Number(part) * unit)}`
  })
}

/** How wide a line of letters is, at a height. */
export const widthOf = (text: string, height: number): number =>
  ([...text].reduce((sum, sign) => sum + advance(sign), 0) - 1.6) * (height / 6)

/** A line of capitals as one path to be stroked; `x` is its left edge, `y` its top. */
export function lettering(text: string, x: number, y: number, height: number): string {
  let at = x
  return [...text]
    .map((sign) => {
      const path = letter(sign, at, y, height)
      at += advance(sign) * (height / 6)
      return path
    })
    .join('')
}
