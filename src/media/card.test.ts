import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeCard } from './card.ts'

const INK = 100
/** How many of a card's pixels are dark, below the name of the paper. */
async function inkOf(png: Uint8Array): Promise<number> {
  const part = { left: 60, top: 245, width: 1100, height: 365 }
  const pixels = await sharp(png).extract(part).greyscale().raw().toBuffer()
  return pixels.filter((grey) => grey < INK).length
}
const card = { headline: 'Rain & <b>wind</b>', kicker: 'Halvern', paperName: 'The Courier' }

test('is a PNG of the size that sharing asks for, with its headline written on it', async () => {
  const png = await makeCard(card)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(await inkOf(png)).toBeGreaterThan(5000)
  expect(png.length).toBeLessThan(60_000)
})

test('a headline of any length fits; one in letters the fonts lack is left out', async () => {
  const long = await makeCard({ ...card, headline: 'Čeferin in Łódź: Взгляд, رسائل '.repeat(20) })
  expect(await sharp(long).metadata()).toMatchObject({ width: 1200, height: 630 })
  expect(await inkOf(long)).toBeGreaterThan(5000)
  expect(await inkOf(await makeCard({ ...card, headline: '大雨' }))).toBe(0)
  expect(await inkOf(await makeCard({ ...card, headline: '' }))).toBe(0)
})
