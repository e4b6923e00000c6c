import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { checkFile, sniff } from './sniff.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const staff: Actor = { kind: 'staff', name: 'Dora' }
const system: Actor = { kind: 'system', name: 'demo' }
const importer: Actor = { kind: 'import', name: 'wordpress' }
const png = bytes('\x89PNG\r\n\x1a\n')
const svg = bytes(
  '<?xml version="1.0"?>\n<!-- a > b -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
)

test.each([
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['GIF89a', 'gif'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
  ['II*\0', 'tiff'],
  ['\0\0\0\x20ftypavif', 'avif'],
  ['\0\0\0\x20ftypmif1\0\0\0\0mif1avif', 'avif'],
  ['\0\0\0\x20ftypheic\0\0\0\0heicmif1', undefined],
  ['RIFF\x10\0\0\0WAVEfmt ', undefined],
  ['<html><svg></svg>', undefined],
  ['%PDF-1.7', undefined],
  ['', undefined],
])('%j is %s', (start, kind) => expect(sniff(bytes(start))).toBe(kind))

test('a name that lies is refused, but from an import, where others named the files', () => {
  const upload = { bytes: png, fileName: 'rain.JPG' }
  expect(() => checkFile(staff, upload)).toThrow('This file is PNG, but its name says JPEG')
  expect(checkFile(importer, upload)).toBe('png')
  expect(checkFile(staff, { bytes: png, fileName: 'rain.v2' })).toBe('png')
})

test('drawings are taken from the system alone', () => {
  expect(checkFile(system, { bytes: svg })).toBe('svg')
  expect(() => checkFile(staff, { bytes: svg })).toThrow('no JPEG')
  expect(() => checkFile(importer, { bytes: svg })).toThrow('no JPEG')
})

test('what is too large is refused unread', () => {
  expect(() => checkFile(staff, { bytes: new Uint8Array(40 * 2 ** 20 + 1) })).toThrow('40 MB')
})
