/** Every type of page is for everyone: nothing that axe finds against WCAG 2.2 AA, and no error of HTML. */
import { beforeAll, describe, expect, test } from 'vitest'
import { axe, hasJava, nu } from './judges.ts'
import { allTypes, type PageType, prepare } from './kinds.ts'
import { crawl, DESKTOP, journey, PHONE, visit } from './kit.ts'

const trip = journey({ change: prepare })
let types: Record<string, PageType> = {}
beforeAll(async () => {
  types = await allTypes(trip)
})

/** What a form is answered with, by the name of the type. */
async function answers(): Promise<Map<string, { html: string }>> {
  const found = new Map<string, { html: string }>()
  for (const [type, { path, form }] of Object.entries(types)) {
    if (!form) continue
    const sent = { method: 'POST', body: new URLSearchParams(form) }
    found.set(type, { html: await (await trip.get(path, sent)).text() })
  }
  return found
}

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
      for (const [type, { path, form }] of Object.entries(types)) {
        await visit(page, trip.at(path), form)
        const answered = await page.locator('main [aria-invalid], main .notice').count()
        if (form) expect([type, answered > 0]).toEqual([type, true])
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
    const frames = ['/ad/sidebar', '/ad/front'] // they stand in pages, and are judged as HTML alone
    const plain = Object.values(types).flatMap(({ path, form }) => (form ? [] : [path]))
    const all = [...(await crawl(trip, [...plain, ...frames, '/'])), ...(await answers())]
    const pages = new Map(all.filter(([, { html }]) => html !== '').map(([p, a]) => [p, a.html]))
    expect(pages.size).toBeGreaterThan(60)
    expect(nu(pages)).toEqual([])
  },
)
