import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'

test('a drawing becomes large enough for every width, and reaches for nothing outside', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
    <rect width="1200" height="800" fill="#ff0000"/>
    <image href="file:///etc/hostname" width="9" height="9"/></svg>`
  const { whole, first, colour } = await decode(Buffer.from(drawing), 'svg')
  expect(whole).toMatchObject({ width: 2400, height: 1600 })
  expect((await decode(Buffer.from(drawing), 'svg', 600)).whole).toMatchObject({
    width: 600,
    height: 400,
  })
  expect([first.width, colour]).toEqual([960, '#ff0000'])
})

test('what can be seen through stays so; of what moves, the first frame is taken', async () => {
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  const clear = sharp({ create: { width: 30, height: 20, channels: 4, background } })
  const { whole, colour } = await decode(await clear.png().toBuffer(), 'png')
  expect([whole.type, colour]).toEqual(['image/png', '#ffffff'])

  const frames = [0, 255].map((grey) => Buffer.alloc(40 * 30 * 3, grey))
  const film = sharp(Buffer.concat(frames), {
    raw: { width: 40, height: 60, channels: 3, pageHeight: 30 },
  })
  const still = await decode(await film.gif({ delay: [99, 99] }).toBuffer(), 'gif')
  expect(still.whole).toMatchObject({ width: 40, height: 30 })
})

test('colours of other spaces become those of the web', async () => {
  const print = await sharp({
    create: { width: 30, height: 20, channels: 3, background: '#00ff00' },
  })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer()
  const { whole } = await decode(print, 'jpeg')
  expect(await sharp(whole.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
})

test('nothing is kept of what a file says beside its pixels, in any format', async () => {
  const here = { IFD0: { Artist: 'Ann', Model: 'Camera' }, IFD3: { GPSLatitudeRef: 'N' } }
  for (const alpha of [1, 0.5]) {
    const background = { r: 9, g: 9, b: 9, alpha }
    const create = { width: 30, height: 20, channels: alpha < 1 ? 4 : 3, background } as const
    const told = await sharp({ create }).withExif(here).png().toBuffer()
    expect((await sharp(told).metadata()).exif).toBeDefined()
    const { whole, first } = await decode(told, 'png')
    for (const { bytes } of [whole, first]) {
      expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    }
  }
})

test('a picture of which a part is missing is refused', async () => {
  const noise = Buffer.from(Array.from({ length: 90 * 60 * 3 }, (_, nth) => (nth * 7919) % 256))
  const raw = { width: 90, height: 60, channels: 3 } as const
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    const bytes = await sharp(noise, { raw }).toFormat(kind).toBuffer()
    const half = bytes.subarray(0, bytes.length / 2)
    await expect(decode(half, kind)).rejects.toThrow('damaged')
  }
})
