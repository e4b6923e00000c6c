import type { Plate } from '../plate.ts'
import { clamp, disc, rect, short, times } from '../shapes.ts'

/** A heron on a crate in the fish market; it will not discuss it. */
export function heron(p: Plate): void {
  market(p)
  counter(p)
  bird(p)
  crate(p)
}

function market(p: Plate): void {
  const { c, width } = p
  p.ground(c.paper)
  const light = (x: number, y: number) => 0.08 + 0.5 * clamp((y - 60) / 700) * clamp(1.2 - x / 1500)
  p.halftone([0, 0, width, 800], c.third, light, { pitch: 13, angle: 15 })
  for (let i = 0; i < 12; i++) {
    const x = i * 100
    p.fill(`M${x} 0h100v120q-50 56-100 0z`, i % 2 ? c.paper : c.second)
  }
  p.halftone([0, 0, width, 60], c.ink, (_, y) => 0.45 * clamp(1 - y / 60), { pitch: 9 })
  p.stroke('M120 120V600M1080 120V600', c.ink, 14)
  for (const x of [340, 900]) {
    p.stroke(`M${x} 130v80`, c.ink, 4)
    p.fill(`M${x - 46} 250q4-42 46-42t46 42z`, c.ink)
    p.fill(disc(x, 254, 17), c.third)
  }
}

function counter(p: Plate): void {
  const { c, d, width } = p
  p.fill(rect(0, 560, width, 60), c.ink)
  p.fill(rect(0, 620, width, 180), c.third)
  const planks = (x: number, y: number) =>
    0.2 + 0.45 * clamp((y - 620) / 180) + 0.08 * Math.sin(x / 11)
  p.halftone([0, 620, width, 800], c.ink, planks, { pitch: 10 })
  p.fill(`M0 562${times(40, () => `q15${short(d.between(-34, -12))} 30 0`).join('')}V562z`, c.paper)
  for (let i = 0; i < 11; i++) {
    const [x, y] = [40 + i * 108 + d.between(-14, 14), 530 + d.between(-8, 8)]
    if (x > 470 && x < 740) continue
    const body = `M${short(x)} ${short(y)}q38-28 84-2l22-16q-6 18 0 36l-22-16q-46 26-84-2z`
    p.fill(body, i % 3 === 1 ? c.second : c.ink)
    p.fill(disc(x + 16, y - 4, 3.5), c.paper)
  }
}

function bird(p: Plate): void {
  const { c } = p
  p.stroke('M584 620V470M628 620V474', c.ink, 9)
  p.stroke('M584 620l-26 14m26-14l28 14M628 620l-22 14m22-14l30 14', c.ink, 7)
  const body = 'M486 440Q496 330 610 306Q690 300 724 356Q744 452 640 484Q548 502 486 440z'
  const neck = 'M664 340Q600 262 650 206Q676 172 640 150Q606 150 604 176'
  p.stroke(neck, c.ink, 46)
  p.stroke(neck, c.paper, 36)
  p.fill(body, c.paper)
  const plumage = (x: number, y: number) =>
    0.12 + 0.8 * clamp((y - 320 + (x - 560) * 0.3) / 210) ** 1.3
  p.clip(body, () => p.halftone([480, 300, 740, 500], c.ink, plumage, { pitch: 8 }))
  p.line(body, c.ink, 6)
  p.fill('M470 452Q560 380 690 372Q640 470 520 486Q488 500 430 540Q452 492 470 452z', c.ink)
  p.fill('M640 134Q598 128 592 168Q600 194 640 186Q672 172 640 134z', c.paper)
  p.line('M640 134Q598 128 592 168Q600 194 640 186', c.ink, 6)
  p.fill('M596 158L446 196L600 184z', c.second)
  p.stroke('M614 150Q664 130 716 168M620 142Q668 118 730 142', c.ink, 6)
  p.fill(disc(612, 162, 7), c.ink)
}

function crate(p: Plate): void {
  const { c } = p
  p.shade(rect(452, 668, 330, 40), 0.5)
  p.fill(rect(440, 632, 330, 150), c.second)
  p.line(rect(440, 632, 330, 150), c.ink, 6)
  p.line('M440 682h330M440 732h330M470 632v150M740 632v150', c.ink, 4)
}
