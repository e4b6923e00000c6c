/** WordPress's own test site, imported into an empty paper: every address it had answers, every body
 * can be read, and all of it is as good a page as the paper's own. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpora } from '../kit/corpora.ts'
import { axe, hasJava, nu } from './judges.ts'
import { crawl, journey } from './kit.ts'

const folder = process.env.BROADSHEET_CORPORA ?? '../shared/corpora'
const file = join(folder, 'wxr/theme-unit-test.xml')
const text = existsSync(file) ? corpora('wxr/theme-unit-test.xml') : undefined
const FEWEST = 50
const JUDGED = 20

/** Paths of all that the export says was published; what had a password there is a draft here. */
function publishedIn(xml: string): string[] {
  const items = xml.split('<item>').slice(1)
  const shown = items.filter(
    (item) =>
      /<wp:status>(<!\[CDATA\[)?publish/.test(item) &&
      !/<wp:post_password>(<!\[CDATA\[)?[^<\]]/.test(item) &&
      /<wp:post_type>(<!\[CDATA\[)?(post|page)\b/.test(item),
  )
  return shown.map((item) => new URL(/<link>(.*?)<\/link>/.exec(item)?.[1] ?? '').pathname)
}

describe.skipIf(!text)(`theme-unit-test.xml${text ? '' : ' (SKIPPED: no corpora here)'}`, () => {
  const trip = journey({ paper: 'empty', command: ['import', 'wordpress', file] })

  test('every address answers, and its comments stand in threads', {
    timeout: 240_000,
  }, async () => {
    const bad: string[] = []
    let nested = 0
    for (const path of publishedIn(text ?? '')) {
      const answer = await trip.get(path)
      const html = await answer.text()
      if (!answer.ok) bad.push(`${path}: ${answer.status}`)
      if (/class="comment[\s\S]*?<ol>[\s\S]*?class="comment/.test(html)) nested++
    }
    expect(bad).toEqual([])
    expect(nested).toBeGreaterThan(0)
  })

  test('every page is good HTML, and for everyone', { timeout: 300_000 }, async () => {
    const all = await crawl(trip, ['/', ...publishedIn(text ?? '')])
    const pages = new Map([...all].filter(([, a]) => a.html !== '').map(([p, a]) => [p, a.html]))
    expect(pages.size).toBeGreaterThan(FEWEST)
    if (hasJava() || process.env.CI) expect(nu(pages)).toEqual([])
    const articles = [...all].filter(([path, { status }]) => status === 200 && /\d{4}\//.test(path))
    const step = Math.max(1, Math.floor(articles.length / JUDGED))
    await trip.reader(async (page) => {
      const faults: Record<string, string[]> = {}
      for (const [path] of articles.filter((_, nth) => nth % step === 0)) {
        await page.goto(trip.at(path))
        const found = await axe(page)
        if (found.length > 0) faults[path] = found
      }
      expect(faults).toEqual({})
    })
  })
})
