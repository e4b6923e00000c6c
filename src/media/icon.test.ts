import sharp from 'sharp'
import { expect, test } from 'vitest'
import { inkOn } from './colour.ts'
import { makeIcon } from './icon.ts'

async function pixelsOf(png: Uint8Array): Promise<{ middle: number; light: number }> {
  const pixels = await sharp(png).greyscale().raw().toBuffer()
  const light = pixels.filter((grey) => grey > 200).length
  return { middle: pixels.length, light }
}

test.each([32, 192, 512])(
  'an icon of %i pixels is square, opaque and has its letter',
  async (size) => {
    const png = await makeIcon({ letter: 'H', colour: '#8c1d18', size })
    const { format, width, height, hasAlpha } = await sharp(png).metadata()
    expect([format, width, height, hasAlpha]).toEqual(['png', size, size, false])
    const { light, middle } = await pixelsOf(png)
    expect(light / middle).toBeGreaterThan(0.05)
    expect(light / middle).toBeLessThan(0.5)
  },
)

test('a letter that the fonts lack, and a colour that is none, leave a plain ground', async () => {
  const png = await makeIcon({ letter: '雨', colour: 'red', size: 32 })
  expect((await pixelsOf(png)).light).toBe(0)
})

test('the letter can be read on its ground', () => {
  expect(['#8c1d18', '#ffd400', '#777777', '#ffffff'].map(inkOn)).toEqual([
    '#ffffff',
    ...['#000000', '#000000', '#000000'],
  ])
})
