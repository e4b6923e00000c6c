/** A reader has something to say, with a script and without one; and looks for what was said. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axe } from './judges.ts'
import { journey } from './kit.ts'

const trip = journey()
let path = ''
/** The newest article that takes comments. */
beforeAll(async () => {
  const said = await trip.server().broadsheet('articles', 'list', '--json', '--limit', '100')
  const all: { path: string | null; status: string; kind: string }[] = JSON.parse(said)
  for (const each of all) {
    if (!each.path || each.status !== 'published' || each.kind === 'page') continue
    if (!(await (await trip.get(each.path)).text()).includes('data-reply')) continue
    path = each.path
    return
  }
  throw new Error('No article takes comments.')
})

const form = (page: Page) => page.locator('form:has(textarea[name=body])').first()
const send = (page: Page) => form(page).locator('button[type=submit], button:not([type])').last()

test('faults are beside their fields, what was typed is kept, held, a receipt', async () => {
  await trip.reader(
    async (page) => {
      await page.goto(trip.at(path))
      await form(page).evaluate((shown) => shown.setAttribute('novalidate', ''))
      await form(page).locator('[name=body]').fill('The harbour is cold in May.')
      await form(page).locator('[name=email]').fill('not an address')
      await send(page).click()
      await page.waitForLoadState()
      const name = form(page).locator('[name=author]')
      expect(await name.getAttribute('aria-invalid')).toBe('true')
      const beside = await name.getAttribute('aria-describedby')
      expect(await page.locator(`#${beside}`).textContent()).toContain('Please enter your name')
      expect(await form(page).locator('[name=email]').getAttribute('aria-invalid')).toBe('true')
      expect(await form(page).locator('[name=body]').inputValue()).toContain('cold in May')
      expect(await axe(page)).toEqual([])

      await name.fill('Ann')
      await form(page).locator('[name=email]').fill('')
      for (let pages = 0; pages < 3 && !page.url().includes('/receipts/'); pages++) {
        await page.waitForTimeout(3_000) // a form sent in no time was filled by a program
        await send(page).click()
        await page.waitForLoadState()
      }
      expect(page.url()).toContain('/receipts/')
      expect(await page.locator('main').textContent()).toContain('The harbour is cold in May.')
      expect(await page.locator('.notice.held').count()).toBe(1)
      expect(await axe(page)).toEqual([])
    },
    { serviceWorkers: 'block' },
  )
  const queue = await trip.server().broadsheet('comments', 'list')
  expect(queue).toContain('cold in May')
  expect(await (await trip.get(path)).text()).not.toContain('cold in May')
  const [id = ''] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(lineWith(queue, 'cold in May')) ?? []
  await trip.server().broadsheet('comments', 'approve', id)
  const page = async () => (await trip.get(path)).text()
  await expect.poll(page, { timeout: 2_000 }).toContain('cold in May')
})
const lineWith = (text: string, words: string): string =>
  text.split('\n').find((line) => line.includes(words)) ?? ''

test('truly without a script a comment arrives', { timeout: 60_000 }, async () => {
  await trip.reader(
    async (page) => {
      await page.goto(trip.at(path))
      await form(page).locator('[name=body]').fill('No script was run for this one.')
      await form(page).locator('[name=author]').fill('Bo')
      for (let pages = 0; pages < 3 && !page.url().includes('/receipts/'); pages++) {
        await page.waitForTimeout(3_000)
        await send(page).click()
        await page.waitForLoadState()
      }
      expect(page.url()).toContain('/receipts/')
      expect(await page.locator('main').textContent()).toContain('No script was run')
    },
    { javaScriptEnabled: false },
  )
})

test('with a script: an answer under its comment, typed text kept, one click', async () => {
  await trip.reader(async (page) => {
    await page.goto(trip.at(path))
    await form(page).locator('[name=body]').fill('Half a thought')
    await page.reload()
    expect(await form(page).locator('[name=body]').inputValue()).toBe('Half a thought')
    await form(page).locator('[name=body]').focus()
    await form(page).locator('[name=body]').fill('A whole thought, sent at once.')
    await form(page).locator('[name=author]').fill('Cy')
    await page.waitForTimeout(3_500)
    await send(page).click()
    await page.waitForURL(/\/receipts\//)
    expect(await page.locator('main').textContent()).toContain('A whole thought')
  })
})

test('a search with a slip is helped, and finds', async () => {
  await trip.reader(async (page) => {
    await page.goto(trip.at('/search'))
    const field = page.locator('input[type=search]').first()
    await field.fill('harbuor')
    await field.press('Enter')
    await page.waitForURL(/q=harbuor/)
    await page
      .locator('main a', { hasText: /harbour/i })
      .first()
      .click()
    await page.waitForURL(/q=harbour/)
    expect(await page.locator('main mark').count()).toBeGreaterThan(0)
  })
})
