import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropOf, cropSize, crops, widthsOf } from './sizes.ts'

test.each([
  [2400, [320, 480, 640, 960, 1280, 1920]],
  [1000, [320, 480, 640, 960, 1000]],
  [640, [320, 480, 640]],
  [90, [90]],
])('a picture %i pixels wide is never enlarged', (width, widths) => {
  expect(widthsOf({ width, height: 1 })).toEqual(widths)
})

const square = { width: 1000, height: 1000 }
test.each([
  ['the middle', 0.5, { left: 0, top: 219 }],
  ['the top', 0, { left: 0, top: 0 }],
  ['the foot', 1, { left: 0, top: 437 }],
  ['a point near the foot', 0.7, { left: 0, top: 419 }],
])('a crop keeps %s', (_, focalY, corner) => {
  expect(cropOf(square, 16 / 9, { focalX: 0.5, focalY })).toMatchObject(corner)
})

test('every crop lies in the picture, is as large as can be, and keeps the point', () => {
  const side = fc.integer({ min: 1, max: 9000 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(side, side, share, share, (width, height, focalX, focalY) => {
      for (const { ratio } of crops) {
        const part = cropOf({ width, height }, ratio, { focalX, focalY })
        const [right, bottom] = [part.left + part.width, part.top + part.height]
        expect(
          Math.min(part.left, part.top, width - right, height - bottom),
        ).toBeGreaterThanOrEqual(0)
        expect(part.width === width || part.height === height).toBe(true)
        expect(part.left).toBeLessThanOrEqual(focalX * width)
        expect(right).toBeGreaterThanOrEqual(focalX * width - 1)
        expect(bottom).toBeGreaterThanOrEqual(focalY * height - 1)
        expect(cropSize(part, ratio).width).toBeLessThanOrEqual(part.width)
      }
    }),
  )
})
