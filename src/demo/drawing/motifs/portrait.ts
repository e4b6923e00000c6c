import type { Plate } from '../plate.ts'
import { clamp, disc, short, times } from '../shapes.ts'

const MIDDLE = 168
type Face = { wide: number; long: number; dark: boolean; hair: Hair; head: string }
type Hair = 'bob' | 'short' | 'bun' | 'bald' | 'curls'

/** A columnist, for want of a photograph: 400 × 400, two inks, never a real person. */
export function portrait(p: Plate): void {
  const { c, d } = p
  p.ground(d.pick([c.third, c.paper]))
  const [wide, long] = [d.between(62, 76), d.between(84, 98)]
  const hair = d.pick<Hair>(['bob', 'short', 'bun', 'bald', 'curls'])
  const face = { wide, long, hair, head: disc(200, MIDDLE, wide, long), dark: d.chance(0.4) }
  const light = (x: number, y: number) => 0.45 * clamp((x + y - 180) / 640) ** 1.3
  p.halftone([0, 0, 400, 400], c.second, light, { angle: 15 })
  hairBehind(p, face)
  shoulders(p, face)
  head(p, face)
  mouth(p, face)
  fringe(p, face)
  eyes(p, face)
}

function hairBehind(p: Plate, { hair, wide, long }: Face): void {
  const { c } = p
  if (hair === 'bob') {
    const fall = `q-40 16-60-10h-${short(2 * wide - 64)}q-20 26-60 10z`
    const crown = `q-18-236 ${short(wide + 28)}-236t${short(wide + 28)} 236`
    p.fill(`M${short(200 - wide - 28)} 286${crown}${fall}`, c.ink)
  }
  if (hair === 'bun') p.fill(disc(200, 62, 40), c.ink)
  if (hair === 'curls') {
    const curl = (i: number): string => {
      const a = Math.PI * (0.86 + i * 0.107)
      return disc(200 + Math.cos(a) * (wide + 12), MIDDLE - 16 + Math.sin(a) * (long + 4), 33)
    }
    p.fill(times(13, curl).join(''), c.ink)
  }
}

function shoulders(p: Plate, { dark, wide, head: shape }: Face): void {
  const { c, d } = p
  const neck = 'M166 232h68v60q-34 34-68 0z'
  p.fill('M30 400q6-104 116-118h108q110 14 116 118z', c.ink)
  p.fill(neck, dark ? c.third : c.paper)
  p.clip(neck, () => p.halftone([160, 230, 240, 310], c.ink, () => 0.42, { pitch: 8 }))
  const collar = 'M146 282l54 62 54-62 16 6-52 112h-36l-52-112z'
  p.fill(collar, d.chance(0.5) ? c.second : c.paper)
  const ears = disc(200 - wide, MIDDLE + 8, 11, 16) + disc(200 + wide, MIDDLE + 8, 11, 16)
  p.fill(ears + shape, dark ? c.third : c.paper)
}

function head(p: Plate, { dark, wide, long, head: shape }: Face): void {
  const shade = (x: number) => (dark ? 0.16 : 0.02) + 0.62 * clamp((x - 205) / (wide * 1.05)) ** 1.4
  const box = [200 - wide, MIDDLE - long, 200 + wide, MIDDLE + long] as const
  p.clip(shape, () => p.halftone(box, p.c.ink, shade, { pitch: 8 }))
}

function mouth(p: Plate, { hair, wide, head: shape }: Face): void {
  const { c, d } = p
  const bearded = d.chance(0.45) && hair !== 'bob' && hair !== 'bun'
  if (!bearded) {
    p.stroke(`M176 ${MIDDLE + 54}q24 16 48 0`, c.ink, 5.5)
    return
  }
  const line = `q18 30 40 30h${short(2 * wide - 80)}q22 0 40-30v120h-${short(2 * wide)}z`
  const beard = `M${short(200 - wide)} ${MIDDLE + 14}${line}M184 ${MIDDLE + 58}q16-8 32 0z`
  p.clip(shape, () => p.fill(beard, c.ink))
  p.stroke(`M180 ${MIDDLE + 56}q20 12 40 0`, c.paper, 5)
}

function fringe(p: Plate, { hair, wide, long }: Face): void {
  if (hair === 'bald') return
  const parted = `M100 40h200v${MIDDLE - 72}q-60-8-92-40q-30 44-108 52z`
  const round = `M100 40h200v${MIDDLE - 76}q-100 24-200-8z`
  const shape = p.d.chance(0.5) ? parted : round
  p.clip(disc(200, MIDDLE - 6, wide + 8, long + 8), () => p.fill(shape, p.c.ink))
}

function eyes(p: Plate, { wide }: Face): void {
  const { c, d } = p
  const y = MIDDLE
  p.stroke(`M154 ${y - 18}q18-12 34-2M212 ${y - 20}q16-10 34 2`, c.ink, 6)
  p.fill(disc(171, y + 2, 6) + disc(229, y + 2, 6), c.ink)
  p.stroke(`M201 ${y + 4}q10 22-6 26`, c.ink, 4)
  if (!d.chance(0.55)) return
  const arm = short(wide - 56)
  const frame = `M195 ${y}q5-5 10 0M145 ${y - 2}l-${arm}-6M255 ${y - 2}l${arm}-6`
  p.line(disc(170, y + 2, 25) + disc(230, y + 2, 25) + frame, c.second, 5)
}
