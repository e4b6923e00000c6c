/** Takes the picture of the README: the front of the demo paper, as it is now. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../test/kit/browser.ts'

const PORT = '3917'
const ORIGIN = `http://127.0.0.1:${PORT}`
const PROGRAM = ['--import', './scripts/tsx.ts', 'src/main.ts']

const folder = mkdtempSync(join(tmpdir(), 'screenshot-'))
const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', BASE_URL: '', HOST: '', PORT }
const run = (...words: string[]) =>
  spawn(process.execPath, [...PROGRAM, ...words], { env, stdio: ['ignore', 'pipe', 'inherit'] })

await once(run('demo'), 'exit')
const paper = run('serve')
await once(paper.stdout, 'data')
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 960 } })
await page.goto(`${ORIGIN}/`, { waitUntil: 'networkidle' })
await page.screenshot({ path: 'docs/front.jpg', type: 'jpeg', quality: 80 })
await browser.close()
paper.kill('SIGTERM')
await once(paper, 'exit')
rmSync(folder, { recursive: true })
