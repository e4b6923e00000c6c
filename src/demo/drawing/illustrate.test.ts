import { describe, expect, test } from 'vitest'
import { campaigns } from '../ads.ts'
import { illustrate } from './illustrate.ts'
import { lettering, widthOf } from './lettering.ts'
import { type MotifName, motifs } from './motifs/index.ts'
import { palettes } from './palettes.ts'
import { drawPoster } from './posters.ts'

const names = Object.keys(motifs) as MotifName[]
const broken = /NaN|undefined|Infinity|\[object|d=""/

describe.each(names)('%s', (motif) => {
  test('is drawn whole, the same each time, and otherwise with another seed', () => {
    const svg = illustrate({ motif, palette: 'dusk', seed: 7 })
    const { width, height } = motifs[motif]
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    expect(svg).not.toMatch(broken)
    expect(svg.split('<g').length).toBe(svg.split('</g>').length)
    expect(illustrate({ motif, palette: 'dusk', seed: 7 })).toBe(svg)
    expect(illustrate({ motif, palette: 'dusk', seed: 8 })).not.toBe(svg)
    expect(svg.length).toBeLessThan(400_000)
  })
})

test('pictures need no letters but those they draw', () => {
  for (const motif of names) {
    expect(illustrate({ motif, palette: 'slate', seed: 1 })).not.toContain('<text')
  }
})

test('a palette is four colours', () => {
  for (const colours of Object.values(palettes)) {
    expect(new Set(Object.values(colours)).size).toBe(4)
  }
})

test('posters set their lines within the sheet', () => {
  for (const { print, creatives } of campaigns) {
    for (const creative of creatives) {
      if (!print || !('poster' in creative)) continue
      expect(drawPoster({ ...print, ...creative.poster })).not.toMatch(broken)
    }
  }
  expect(widthOf('WIDE', 60)).toBeGreaterThan(widthOf('IIII', 60))
})

test('letters stand where they are put, and what cannot be drawn leaves a gap', () => {
  expect(lettering('L', 10, 20, 60)).toBe('M 10 20V 80H 50')
  expect(lettering('Ω', 0, 0, 60)).toBe('')
})
