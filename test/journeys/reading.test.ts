/** A reader with the paper: by keyboard, in the dark, on a phone, on paper, and watched by nobody. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { pageTypes } from './kinds.ts'
import { DESKTOP, journey, PHONE } from './kit.ts'

const trip = journey()
let types: Record<string, string> = {}
beforeAll(async () => {
  types = await pageTypes(trip)
})
const pathOf = (type: string): string => types[type] ?? ''

/** What jumped while the page loaded and was scrolled through, and how far. */
async function shiftsOn(page: Page, path: string): Promise<string[]> {
  await page.addInitScript(`
    globalThis.shifts = []
    const named = ({ node, previousRect, currentRect }) =>
      [node?.parentElement?.className, node?.outerHTML?.slice(0, 90) ?? node?.textContent]
        .concat([previousRect, currentRect].map(({ x, y, width, height }) => [x, y, width, height]))
        .join(' ')
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries()) {
        if (!hadRecentInput) shifts.push([value, ...sources.map(named)].join(' | '))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  `)
  await page.goto(trip.at(path), { waitUntil: 'networkidle' })
  for (let step = 0; step < 8; step++) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(60)
  }
  return page.evaluate<string[]>('shifts')
}

test('by keyboard: past the navigation, to an article, to its words', async () => {
  await trip.reader(async (page) => {
    await page.goto(trip.at('/'))
    await page.keyboard.press('Tab')
    const first = await page.evaluate<string>('document.activeElement.getAttribute("href")')
    expect(first).toBe('#main')
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#main$/)
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab')
      const inMain = await page.evaluate<boolean>(
        'Boolean(document.activeElement.closest("main h2 a, main h3 a"))',
      )
      if (inMain) break
    }
    const outline = await page.evaluate<string>(
      'getComputedStyle(document.activeElement).outlineStyle',
    )
    expect(outline).not.toBe('none') // where one is can be seen
    const headline = await page.evaluate<string>('document.activeElement.textContent.trim()')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\//)
    expect(headline.length).toBeGreaterThan(5)
    await page.locator('article .text p').first().waitFor()
  })
})

test('no page asks anything of anybody else, and none says an error', {
  timeout: 120_000,
}, async () => {
  const asked = new Set<string>()
  const said: string[] = []
  await trip.reader(async (page) => {
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    page.on('console', (message) => {
      const missing = /the server responded with a status of (404|410)/.test(message.text())
      if (message.type() === 'error' && !missing) said.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => said.push(`${page.url()}: ${error}`))
    for (const path of Object.values(types)) {
      await page.goto(trip.at(path), { waitUntil: 'load' })
    }
  }, DESKTOP)
  expect([...asked]).toEqual([trip.server().origin])
  expect(said).toEqual([])
})

test('an embed asks its company only once it is clicked', async () => {
  await trip.reader(async (page) => {
    const elsewhere: string[] = []
    await page.route('**', (route) => {
      const { origin } = new URL(route.request().url())
      if (origin === trip.server().origin) return route.continue()
      elsewhere.push(origin)
      return route.fulfill({ status: 200, contentType: 'text/html', body: 'There.' })
    })
    await page.goto(trip.at(pathOf('article with an embed')), { waitUntil: 'load' })
    const button = page.locator('.embed button').first()
    await button.scrollIntoViewIfNeeded()
    expect(elsewhere).toEqual([])
    await button.click()
    await page.locator('.embed iframe').first().waitFor()
    await expect.poll(() => elsewhere.length).toBeGreaterThan(0)
  }, DESKTOP)
})

test.each([
  ['front', 'on a phone', PHONE],
  ['article', 'on a phone', PHONE],
  ['front', 'on a desk', DESKTOP],
  ['article', 'on a desk', DESKTOP],
])('nothing jumps: %s %s', async (type, _, screen) => {
  const shifted = await trip.reader((page) => shiftsOn(page, pathOf(type)), screen)
  expect(shifted).toEqual([])
})

test('a phone shows every page whole: nothing is wider than it', { timeout: 120_000 }, async () => {
  await trip.reader(async (page) => {
    const wide: string[] = []
    for (const path of Object.values(types)) {
      await page.goto(trip.at(path))
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (width > PHONE.viewport.width) wide.push(`${path}: ${width}`)
    }
    expect(wide).toEqual([])
  }, PHONE)
})

test('in the dark the paper is dark, and a switch is kept from page to page', async () => {
  const ground = 'getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).map(Number)'
  const lightness = async (page: Page): Promise<number> => {
    const [red = 0] = await page.evaluate<number[]>(ground)
    return red
  }
  await trip.reader(
    async (page) => {
      await page.goto(trip.at('/'))
      expect(await lightness(page)).toBeLessThan(60)
    },
    { colorScheme: 'dark' },
  )
  await trip.reader(
    async (page) => {
      await page.goto(trip.at('/'))
      expect(await lightness(page)).toBeGreaterThan(200)
      const toggle = page.locator('button[data-theme]').first()
      for (let clicks = 0; clicks < 3 && (await lightness(page)) > 60; clicks++)
        await toggle.click()
      expect(await lightness(page)).toBeLessThan(60)
      await page.goto(trip.at(pathOf('article')))
      expect(await lightness(page)).toBeLessThan(60)
    },
    { colorScheme: 'light' },
  )
})

test('places of advertisements have their size before anything is in them', async () => {
  await trip.reader(async (page) => {
    await page.route('**/ad/**', (route) => route.abort())
    await page.goto(trip.at('/'))
    const sizes = await page
      .locator('iframe[src^="/ad/"]')
      .evaluateAll((frames) =>
        frames.map((frame) => (frame as { offsetHeight?: number }).offsetHeight),
      )
    expect(sizes.length).toBeGreaterThan(0)
    expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(100)
  }, DESKTOP)
})

test('on paper: the words, without navigation, advertisements and forms', async () => {
  await trip.reader(async (page) => {
    await page.goto(trip.at(pathOf('article')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article .text p').first().isVisible()).toBe(true)
    for (const hidden of ['nav:not(.crumbs)', 'iframe', 'form', '.rail', '.acts']) {
      const seen = await page
        .locator(`${hidden}:visible`)
        .evaluateAll((all) => all.map((one) => (one as { outerHTML?: string }).outerHTML))
      expect([hidden, seen]).toEqual([hidden, []])
    }
  })
})

test('what is read rises in the list of most read', { timeout: 60_000 }, async () => {
  const path = pathOf('opinion')
  const list = async (): Promise<string> => {
    const html = await (await trip.get('/')).text()
    return /<[^>]*class="[^"]*ranked[^"]*"[\s\S]*?<\/ol>/.exec(html)?.[0] ?? ''
  }
  const id = /data-reading="([^"]+)"/.exec(await (await trip.get(path)).text())?.[1] ?? ''
  await trip.reader(async (page) => {
    const beacon = page.waitForRequest((request) => request.url().endsWith('/read'))
    await page.goto(trip.at(path))
    await page.mouse.wheel(0, 500)
    expect((await beacon).postData()).toBe(id)
  })
  for (let reader = 2; reader < 90; reader++) {
    const headers = { 'user-agent': `Mozilla/5.0 (X11) Firefox/${reader}` }
    await trip.get('/read', { method: 'POST', body: id, headers })
  }
  await expect.poll(list, { timeout: 30_000, interval: 500 }).toContain(path)
})
