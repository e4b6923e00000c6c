/** Those who judge a page: axe for whoever cannot see or point well, the Nu validator for its HTML. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }

/** What axe finds against WCAG 2.2 AA on the page that is open, in words. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(async (values): Promise<Violation[]> => {
    const judge = (globalThis as unknown as { axe: { run: (...given: unknown[]) => unknown } }).axe
    const found = await judge.run(document, { runOnly: { type: 'tag', values }, iframes: false })
    return (found as { violations: Violation[] }).violations
  }, TAGS)
  return violations.map(({ id, help, nodes }) => {
    const where = nodes
      .slice(0, 3)
      .map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`)
    return `${id}: ${help} (${nodes.length})\n  ${where.join('\n  ')}`
  })
}

/** Whether the validator can run here; where CI says so it must. */
export const hasJava = (): boolean => spawnSync('java', ['-version']).status === 0
const JAR = require.resolve('vnu-jar/build/dist/vnu.jar')

type Message = { type: string; url: string; lastLine?: number; message: string; extract?: string }

/** The errors of these pages by the Nu validator, each with its address; all in one run. */
export function nu(pages: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nu-'))
  mkdirSync(folder, { recursive: true })
  const names = new Map<string, string>()
  for (const [path, html] of pages) {
    const file = `${names.size}.html`
    names.set(file, path)
    writeFileSync(join(folder, file), html)
  }
  const words = [
    '-Xss1m',
    '-jar',
    JAR,
    '--format',
    'json',
    '--exit-zero-always',
    '--stdout',
    folder,
  ]
  const said = execFileSync('java', words, { maxBuffer: 2 ** 28, encoding: 'utf8' })
  const { messages }: { messages: Message[] } = JSON.parse(said)
  return messages
    .filter(({ type }) => type === 'error' || type === 'non-document-error')
    .map(({ url, lastLine, message, extract }) => {
      const path = names.get(url.split('/').at(-1) ?? '')
      return `${path} line ${lastLine}: ${message} … ${extract ?? ''}`
    })
}
