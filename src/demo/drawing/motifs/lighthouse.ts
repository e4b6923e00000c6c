import type { Plate } from '../plate.ts'
import { clamp, poly, rect, times } from '../shapes.ts'

const [x, lamp] = [800, 178]
/** Half the width of the tower at a height. */
const half = (y: number): number => 40 + (y - 230) * 0.088

/** A lighthouse at night, its beam over the sea and a sailing boat. */
export function lighthouse(p: Plate): void {
  night(p)
  beam(p)
  tower(p)
  lantern(p)
  rock(p)
  for (let k = 0; k < 8; k++) wave(p, k)
  p.fill('M150 640l26 34h116l34-34z', p.c.paper)
  p.fill('M226 632V470q86 70 92 162z', p.c.second)
  p.fill('M216 632V500q-52 64-58 132z', p.c.paper)
}

function night(p: Plate): void {
  const { c, d, width } = p
  p.ground(c.ink)
  const glow = (_: number, y: number) => 0.5 * clamp((y - 100) / 520) ** 1.9
  p.halftone([0, 0, width, 640], c.third, glow, { pitch: 13, over: false })
  const star = () => `M${Math.round(d.between(0, width))} ${Math.round(d.between(0, 430))}h0`
  p.stroke(times(90, star).join(''), c.paper, 3)
}

function beam(p: Plate): void {
  const { c, width } = p
  const dots = { pitch: 12, angle: 15, over: false }
  const main = poly([x, lamp - 6], [-80, -70], [-80, 400], [x, lamp + 12])
  p.clip(main, () => {
    p.fill(main, c.second, 'fill-opacity=".22" ')
    const light = (px: number) => 0.06 + 0.95 * clamp((px + 120) / 900) ** 1.8
    p.halftone([-20, -80, x, 420], c.second, light, dots)
  })
  p.clip(poly([x, lamp], [1300, 80], [1300, 250]), () => {
    const light = (px: number) => 0.5 * clamp(1 - (px - x) / 460)
    p.halftone([x, 60, width, 270], c.second, light, dots)
  })
}

function tower(p: Plate): void {
  const { c } = p
  const band = (y0: number, y1: number) =>
    poly([x - half(y0), y0], [x + half(y0), y0], [x + half(y1), y1], [x - half(y1), y1])
  p.fill(band(230, 640), c.paper)
  for (const y of [270, 400, 530]) p.fill(band(y, y + 66), c.second)
  const shade = (px: number, y: number) => 0.9 * clamp((px - x + 12) / half(y) / 1.4) ** 1.5
  p.clip(band(230, 640), () => p.halftone([x - 80, 230, x + 80, 640], c.ink, shade, { pitch: 9 }))
}

function lantern(p: Plate): void {
  const { c } = p
  p.fill(rect(x - 58, 220, 116, 12) + rect(x - 34, 144, 68, 8), c.paper)
  p.fill(rect(x - 28, 152, 56, 68), c.second)
  p.line(`M${x - 28} 152v68m18-68v68m20-68v68m18-68v68`, c.ink, 4)
  p.fill(`M${x - 36} 146q36-62 72 0z`, c.paper)
  p.line(`M${x} 116V84M${x - 56} 220v-22h112v22`, c.paper, 4)
  const windows = rect(x - 8, 350, 16, 26) + rect(x - 8, 480, 16, 26)
  p.fill(`${windows}M${x - 14} 640v-34a14 14 0 0 1 28 0v34z`, c.ink)
}

function rock(p: Plate): void {
  const { c } = p
  const edge = 'L580 640L640 652L690 612L760 628L850 604L930 640L1010 634L1090 690L1200 668'
  p.fill(`M520 700${edge}V800H480z`, '#0a1322')
  p.fill('M580 640L640 652L690 612L700 660L640 690zM850 604L930 640L900 676L846 650z', c.third)
  p.fill('M1010 634L1090 690L1040 700z', c.third)
  p.fill(rect(896, 590, 96, 54), c.paper)
  p.fill(poly([886, 592], [920, 558], [970, 558], [1002, 592]), c.second)
  p.fill(rect(914, 608, 18, 20) + rect(956, 608, 18, 20), c.ink)
}

function wave(p: Plate, k: number): void {
  const { c, d } = p
  const far = [480, 480, 800, 800][k] ?? 1300
  const count = Math.ceil((far + 60) / 54)
  const curls = times(count, () => `q13 ${9 + k} 27 0t27 0`).join('')
  const path = `M${Math.round(-60 + d.between(-30, 0))} ${648 + k * 21}${curls}`
  p.stroke(path, k % 3 === 1 ? c.third : c.paper, 2 + k * 0.55, 0.92)
}
