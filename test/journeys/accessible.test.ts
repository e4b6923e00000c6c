/** Every type of page is for everyone: nothing that axe finds against WCAG 2.2 AA, and no error of HTML. */
import { beforeAll, describe, expect, test } from 'vitest'
import { axe, hasJava, nu } from './judges.ts'
import { pageTypes } from './kinds.ts'
import { crawl, DESKTOP, journey, PHONE } from './kit.ts'

const trip = journey()
let types: Record<string, string> = {}
beforeAll(async () => {
  types = await pageTypes(trip)
})

const screens = [
  { name: 'on a phone', ...PHONE, colorScheme: 'light' },
  { name: 'on a phone in the dark', ...PHONE, colorScheme: 'dark' },
  { name: 'on a desk', ...DESKTOP, colorScheme: 'light' },
  { name: 'on a desk in the dark', ...DESKTOP, colorScheme: 'dark' },
] as const

describe.each(screens)('$name', ({ name: _, ...screen }) => {
  test('axe finds nothing on any type of page', { timeout: 300_000 }, async () => {
    const faults: Record<string, string[]> = {}
    await trip.reader(async (page) => {
      for (const [type, path] of Object.entries(types)) {
        await page.goto(trip.at(path))
        const found = await axe(page)
        if (found.length > 0) faults[`${type} (${path})`] = found
      }
    }, screen)
    expect(faults).toEqual({})
  })
})

test('axe does find what is wrong', async () => {
  const found = await trip.reader(async (page) => {
    await page.setContent('<html lang="en"><title>.</title><img src="/a.png">')
    return axe(page)
  })
  expect(found.join()).toContain('image-alt')
})

const java = hasJava()
if (!java) console.warn('\n!!! There is no Java here: the Nu validator is SKIPPED. !!!\n')

test.skipIf(!java && !process.env.CI)(
  'the Nu validator finds no error on any page',
  {
    timeout: 300_000,
  },
  async () => {
    const all = await crawl(trip, [...Object.values(types), '/'])
    const pages = new Map(
      [...all].filter(([, { html }]) => html !== '').map(([p, a]) => [p, a.html]),
    )
    expect(pages.size).toBeGreaterThan(60)
    expect(nu(pages)).toEqual([])
  },
)
