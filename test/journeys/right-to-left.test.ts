/** The paper in a language that runs from right to left. */
import { expect, test } from 'vitest'
import { axe, hasJava, nu } from './judges.ts'
import { DESKTOP, journey, oneLike, PHONE } from './kit.ts'

const desk = { kind: 'staff', name: 'Dora' } as const
const trip = journey({ change: ({ paper }) => paper.saveSettings(desk, { language: 'ar' }) })

test.each([
  ['on a desk', DESKTOP],
  ['on a phone', PHONE],
])(
  'its own words are Arabic, articles keep their language, nothing sticks out: %s',
  async (_, screen) => {
    const pages = new Map<string, string>()
    await trip.reader(async (page) => {
      await page.goto(trip.at('/'))
      const links = await page
        .locator('main a[href^="/"]')
        .evaluateAll((all) => all.map((link) => String((link as { pathname?: string }).pathname)))
      for (const path of [
        '/',
        oneLike(links, /^\/\w+\/\d{4}\/\d\d\/\d\d\//),
        '/search?q=harbour',
        '/archive',
      ]) {
        await page.goto(trip.at(path))
        expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
        expect(await page.locator('html').getAttribute('lang')).toBe('ar')
        const [width, shown] = await page.evaluate<number[]>(
          '[document.documentElement.scrollWidth, innerWidth]',
        )
        expect([path, width]).toEqual([path, shown])
        expect([path, await axe(page)]).toEqual([path, []])
        pages.set(path, await (await trip.get(path)).text())
      }
    }, screen)
    const article = oneLike(pages.keys(), /\d{4}/)
    expect(pages.get(article)).toMatch(
      /<h1[^>]* lang="en" dir="ltr"|<article[^>]* lang="en" dir="ltr"/,
    )
    if (hasJava() && screen === DESKTOP) expect(nu(pages)).toEqual([])
  },
)
