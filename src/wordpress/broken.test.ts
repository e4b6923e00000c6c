import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fileOf, openTestApp, wxr, wxrItem } from '#test'
import { textOf } from './decode.ts'
import { openReader } from './reader.ts'
import { openWordPress } from './wordpress.ts'

const whole = wxr([wxrItem(1, { fields: { title: 'Läuft – “gut”' } }), wxrItem(2)])

test.each([
  ['nothing', '', 'empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'no XML'],
  ['words', 'Dear reader', 'no XML'],
  ['gzip', gzipSync(whole), 'gzip'],
  ['a ZIP archive', Buffer.from('PK\u0003\u0004rest'), 'ZIP'],
  ['a page', '<!doctype html><html><body>Hello</body></html>', 'begins with <html>'],
  ['another feed', '<rss><channel><item><title>A</title></item></channel></rss>', 'no export'],
  ['a newer version', wxr([wxrItem(1)], { version: '9.0' }), 'WXR 9.0'],
  ['bytes of no text', Buffer.from(whole.replace('gut', '\u00ff'), 'latin1'), 'not in UTF-8'],
  ['an unknown encoding', whole.replace('UTF-8', 'klingon'), 'klingon'],
])('%s is refused in words, and nothing is changed', async (_, file, why) => {
  const app = await openTestApp()
  const { read } = app
  const coming = openWordPress({ ...app, now: app.clock.now }).import(fileOf(file))
  await expect(coming).rejects.toMatchObject({
    kind: 'malformed',
    message: expect.stringContaining(why),
  })
  expect(await read.selectFrom('audit').selectAll().execute()).toEqual([])
})

async function titles(file: Uint8Array | string, piece: number): Promise<(string | undefined)[]> {
  const reader = openReader()
  const entries = []
  for await (const text of textOf(fileOf(file, piece)())) entries.push(...reader.write(text))
  entries.push(...reader.end())
  return entries.filter(({ name }) => name === 'item').map(({ fields }) => fields.get('title'))
}

test.each([1, 2, 7, 1_000_000])('pieces of %d bytes make no difference', async (piece) => {
  expect(await titles(whole, piece)).toEqual(['Läuft – “gut”', 'Rain 2'])
})

test('a file may be in another encoding, if it says so', async () => {
  const plain = whole.replace('– “gut”', 'an')
  const latin = Buffer.from(plain.replace('UTF-8', 'ISO-8859-1'), 'latin1')
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')])
  expect(await titles(latin, 100)).toEqual(['Läuft an', 'Rain 2'])
  expect(await titles(wide, 100)).toEqual(['Läuft an', 'Rain 2'])
})

test('namespaces of either scheme, bare ampersands, entities and bombs do no harm', async () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;">]>'
  const odd = wxr(['<item><title>Salt & pepper &b; &amp; &#8211;</title></item>'])
    .replace('<rss', `${bomb}<rss`)
    .replace('http://wordpress.org', 'https://wordpress.org')
  expect(await titles(odd, 64)).toEqual(['Salt & pepper &b; & –'])
})

test('of many items never more than those of one piece are held', () => {
  const reader = openReader()
  const [head = '', ...items] = wxr(Array.from({ length: 1_000 }, (_, n) => wxrItem(n))).split(
    '<item>',
  )
  reader.write(head)
  const most = items.map((item) => reader.write(`<item>${item}`).length)
  expect(Math.max(...most)).toBe(1)
})
