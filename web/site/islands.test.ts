import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openBrowser } from '../../test/kit/browser.ts'

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src https:"
const ARTICLE = `<!doctype html><html lang="en"><title>Rain</title><main data-reading="a1">
<button data-print hidden>Print</button>
<a data-share data-done="Address copied" href="mailto:?body=x">Share</a>
<button data-theme data-auto="Auto" data-light="Light" data-dark="Dark" hidden></button>
<div class="embed" data-frame="https://player.test/v/1" data-title="The film" data-load="Load"><a class="button" href="https://player.test/">Load</a></div>
<div class="embed" data-frame="javascript:parent.hurt=1"><a class="button" href="#bad">Load</a></div>
<article class="comment" id="c7"><p>Much of it.</p><a href="/reply/7" data-reply-to="7" data-name="Ann">Reply</a></article><hr>
<form data-reply data-answering="Reply to {name}" data-cancel="Cancel" method="post" action="/comments"><h2>Leave a reply</h2>
<input type="hidden" name="token" data-token><input type="hidden" name="parent" data-parent>
<textarea name="comment"></textarea><input name="name"></form></main>
<script type="module" async src="/islands.js"></script>`
const RECEIPT =
  '<!doctype html><title>x</title><p data-sent="/comments">Sent</p><script type="module" src="/islands.js"></script>'

let browser: Browser
let server: Server
let folder = ''
let base = ''
const read: string[] = []

/** The script as it is built, and pages under the policy of the site. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'islands-'))
  await build({ build: { outDir: folder }, logLevel: 'warn' })
  const name = readdirSync(join(folder, 'assets')).find((file) => /^islands.*\.js$/.test(file))
  const script = readFileSync(join(folder, 'assets', `${name}`))
  server = createServer((request, response) => {
    const { url = '' } = request
    if (url === '/read') request.on('data', (id) => read.push(String(id)))
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html')
    const pages: Record<string, string> = { '/rain': ARTICLE, '/receipt': RECEIPT }
    response.end(url === '/islands.js' ? script : (pages[url] ?? `token for ${request.method}`))
  })
  await new Promise<void>((done) => server.listen(0, done))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
}, 30_000)

afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

async function openPage({ clock = false } = {}): Promise<Page> {
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  if (clock) await page.clock.install()
  await page.goto(`${base}/rain`)
  await page.locator('[data-print]').waitFor({ state: 'visible' })
  return page
}

test('another company is asked only after a click, inside a sandbox, and never by script', async () => {
  const page = await openPage()
  expect(await page.locator('iframe').count()).toBe(0)
  await page.getByRole('button', { name: 'Load' }).click()
  const frame = page.locator('iframe')
  expect(await frame.getAttribute('src')).toBe('https://player.test/v/1')
  expect(await frame.getAttribute('sandbox')).toContain('allow-scripts')
  expect(await frame.getAttribute('title')).toBe('The film')
  await page.locator('[href="#bad"]').click()
  expect(await page.locator('iframe').count()).toBe(1)
})

test('what is typed outlives the page until it is sent, and a token comes on focus', async () => {
  const page = await openPage()
  await page.locator('textarea').fill('It rained here too.')
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-token]')?.value)
  expect(await page.locator('[data-token]').inputValue()).toBe('token for GET')
  await page.reload()
  const text = page.locator('textarea')
  await expect.poll(() => text.inputValue()).toBe('It rained here too.')
  await page.goto(`${base}/receipt`)
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.goto(`${base}/rain`)
  await page.locator('[data-print]').waitFor({ state: 'visible' })
  expect(await text.inputValue()).toBe('')
})

test('the form comes to the comment that is answered, and goes back', async () => {
  const page = await openPage()
  await page.locator('[data-reply-to]').click()
  expect(await page.locator('#c7 + form').count()).toBe(1)
  expect(await page.locator('[data-parent]').inputValue()).toBe('7')
  expect(await page.locator('.answering').textContent()).toContain('Reply to Ann')
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await page.locator('#c7 + hr + form').count()).toBe(1)
  expect(await page.locator('[data-parent]').inputValue()).toBe('')
  expect(await page.locator('.answering').count()).toBe(0)
})

test('a reading is told once, and not again on reload', async () => {
  const page = await openPage({ clock: true })
  await page.clock.runFor(14_000)
  expect(read).toEqual([])
  await page.clock.runFor(2000)
  await expect.poll(() => read).toEqual(['a1'])
  await page.reload()
  await page.locator('[data-print]').waitFor({ state: 'visible' })
  await page.clock.runFor(30_000)
  expect(read).toEqual(['a1'])
})

test('where there is no share sheet the address is copied, and that is said', async () => {
  const page = await openPage()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.locator('[data-share]').click()
  await expect.poll(() => page.locator('[data-share]').textContent()).toBe('Address copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${base}/rain`)
})

test('light or dark is kept, and goes round', async () => {
  const page = await openPage()
  const button = page.locator('button[data-theme]')
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  await button.click()
  await button.click()
  expect([await theme(), await button.textContent()]).toEqual(['dark', 'Dark'])
  await button.click()
  expect([await theme(), await button.textContent()]).toEqual([undefined, 'Auto'])
})
