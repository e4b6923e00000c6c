import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const FONT_BYTES = 140_000
const STYLE_BYTES = 12_000
const SCRIPT_BYTES = 10_000

let folder = ''
let addresses: Record<string, string> = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  await build({ build: { outDir: folder }, logLevel: 'warn' })
  addresses = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (name: string): Buffer => readFileSync(join(folder, addresses[name] ?? name))
const packed = (...names: string[]): number =>
  names.reduce((bytes, name) => bytes + brotliCompressSync(read(name)).length, 0)

test('what a page loads keeps to its weight', () => {
  expect(packed('site.css', 'front.css')).toBeLessThan(STYLE_BYTES)
  expect(packed('site.css', 'article.css')).toBeLessThan(STYLE_BYTES)
  expect(packed('islands.js', 'theme.js')).toBeLessThan(SCRIPT_BYTES)
  const latin = Object.keys(addresses).filter((name) => name.includes('-latin-wght-'))
  expect(latin).toHaveLength(3)
  expect(latin.reduce((bytes, name) => bytes + read(name).length, 0)).toBeLessThan(FONT_BYTES)
})

test('light and dark stay in one value each, and nothing points to another host', () => {
  const styles = ['site.css', 'front.css', 'article.css', 'advert.css'].map((name) =>
    read(name).toString(),
  )
  expect(styles[0]).toContain('light-dark(#fff,#121517)')
  for (const style of styles) {
    expect(style.match(/url\((?!\/assets\/)[^)]*\)/g)).toBeNull()
    expect(style).not.toMatch(
      /(?:margin|padding|border|inset)-(?:left|right)\b|\bfloat:(?:left|right)/,
    )
  }
})
