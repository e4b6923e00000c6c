/** What the journeys share: a served paper, a browser with a reader in front of it, and judges. */
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { openBrowser } from '../kit/browser.ts'
import { broadsheet, copyOf, openPaperIn, type Server, startServer } from '../kit/server.ts'

/** As a person's: what calls itself headless is taken for a crawler. */
const USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/153.0 Safari/537.36'
export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
export const DESKTOP = { viewport: { width: 1440, height: 900 } }

/** A paper that is open in this process. */
export type Opened = Awaited<ReturnType<typeof openPaperIn>>
type How = {
  paper?: 'demo' | 'empty'
  /** Done to the paper before it is served. */
  change?: (app: Opened) => Promise<unknown>
  /** A command run before it is served. */
  command?: readonly string[]
}

/** A paper of this test file alone, and a browser. */
export function journey({ paper = 'demo', change, command }: How = {}) {
  let server: Server | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    const folder = paper === 'demo' ? inject('demoFolder') : inject('emptyFolder')
    const DATA_DIR = copyOf(folder, inject('journeysFolder'))
    if (command) await broadsheet({ DATA_DIR }, ...command)
    if (change) {
      const app = await openPaperIn(DATA_DIR)
      await change(app)
      await app.close()
    }
    const opened = await Promise.all([startServer({ DATA_DIR }), openBrowser()])
    server = opened[0]
    browser = opened[1]
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const open = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('Only while a test runs.')
    return thing
  }
  return {
    server: () => open(server),
    at: (path: string): string => `${open(server).origin}${path}`,
    get: (path: string, init?: RequestInit) => fetch(`${open(server).origin}${path}`, init),
    /** A reader with a browser of their own, who sees to it that it is closed. */
    async reader<T>(act: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) {
      const context = await open(browser).newContext({ userAgent: USER_AGENT, ...options })
      try {
        return await act(await context.newPage())
      } finally {
        await context.close()
      }
    },
  }
}
export type Journey = ReturnType<typeof journey>

const HREF = /<a\b[^>]*\bhref="([^"#]*)/g

/** Every page a reader can reach from here by links, with its HTML: addresses without host. */
export async function crawl({ get, server }: Journey, start: readonly string[], most = 400) {
  const pages = new Map<string, { status: number; html: string }>()
  const waiting = [...start]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path) || pages.size >= most) continue
    const answer = await get(path, { redirect: 'manual' })
    const html = await answer.text()
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    pages.set(path, { status: answer.status, html })
    for (const [, href = ''] of html.matchAll(HREF)) {
      const url = URL.parse(href.replaceAll('&amp;', '&'), server().origin + path)
      if (url?.origin === server().origin) waiting.push(url.pathname + url.search)
    }
  }
  return pages
}

/** Goes to a page as a link does, or as a form that is sent there. */
export async function visit(page: Page, url: string, form?: Readonly<Record<string, string>>) {
  const send = (route: Route) => {
    const headers = {
      ...route.request().headers(),
      'content-type': 'application/x-www-form-urlencoded',
    }
    const postData = `${new URLSearchParams(form)}`
    return route.continue({ method: 'POST', headers, postData })
  }
  if (form) await page.route(url, send, { times: 1 })
  await page.goto(url)
}

/** The first address that looks so. */
export function oneLike(paths: Iterable<string>, pattern: RegExp): string {
  const found = [...paths].find((path) => pattern.test(path))
  if (!found) throw new Error(`No page is at an address like ${pattern}.`)
  return found
}
