import { createReadStream, createWriteStream, existsSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const PACKED = fileURLToPath(
  new URL('../bin/chromium.br', import.meta.resolve('@sparticuz/chromium')),
)
/** No sandbox, for root has none to give; one renderer a site is kept, unlike in the package's own list. */
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none']

/** A real browser without a window, from the npm package; whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  return chromium.launch({ executablePath: await unpacked(), args: ARGUMENTS })
}

/** The program's file. It appears whole or not at all, so that test files may ask at once. */
async function unpacked(): Promise<string> {
  const file = join(tmpdir(), `broadsheet-chromium-${statSync(PACKED).size}`)
  if (existsSync(file)) return file
  const draft = `${file}.${process.pid}.${crypto.randomUUID()}`
  const packed = createReadStream(PACKED)
  await pipeline(packed, createBrotliDecompress(), createWriteStream(draft, { mode: 0o700 }))
  renameSync(draft, file)
  return file
}
