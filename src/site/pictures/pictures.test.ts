import { expect, test } from 'vitest'
import type { Actor } from '#base'
import { makeIcon } from '#media'
import { openTestApp, publishArticle } from '#test'
import { rangeOf } from './range.ts'
import { initialOf } from './sign.ts'

const desk: Actor = { kind: 'staff', name: 'Eva' }
const PNG = [0x89, 0x50, 0x4e, 0x47]

const isPng = (bytes: Buffer, from = 0): boolean =>
  PNG.every((byte, nth) => bytes[from + nth] === byte)

async function openPicture() {
  const app = await openTestApp()
  const bytes = await makeIcon({ letter: 'A', colour: '#333366', size: 400 })
  const picture = await app.media.upload(desk, { bytes, alt: '' })
  const path = `/media/${picture.renditions[0]?.file}`
  const read = (headers: Record<string, string> = {}) => app.site.request(path, { headers })
  const whole = Buffer.from(await (await read()).arrayBuffer())
  return { ...app, path, read, whole }
}

test('a picture is kept for ever, shown anywhere, and can do nothing', async () => {
  const { site, read, whole } = await openPicture()
  const { headers } = await read()
  expect(headers.get('content-type')).toBe('image/webp')
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-length')).toBe(String(whole.length))
  expect((await read({ 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304)
  for (const name of ['none.webp', '..%2F..%2Fbroadsheet.db', 'x.html']) {
    expect((await site.request(`/media/${name}`)).status).toBe(404)
  }
})

test('a part of a picture is sent when only a part is asked for', async () => {
  const { read, whole } = await openPicture()
  const part = await read({ range: 'bytes=4-9' })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe(`bytes 4-9/${whole.length}`)
  expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(4, 10))
  expect((await read({ range: `bytes=${whole.length}-` })).status).toBe(416)
  expect((await read({ range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
})

test.each([
  [undefined, undefined],
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=90-', { first: 90, last: 99 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=100-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=9-3', undefined],
  ['bytes=0-1,4-5', undefined],
  ['lines=1-2', undefined],
  ['bytes=-', undefined],
])('of 100 bytes, %s are %j', (header, range) => expect(rangeOf(header, 100)).toEqual(range))

test('the signs of the paper follow its name and colour', async () => {
  const { paper, site } = await openTestApp()
  await paper.saveSettings(desk, { title: 'The Halvern Courier', themeColor: '#ffd400' })
  const drawn = await site.request('/icon.svg')
  expect(drawn.headers.get('content-type')).toBe('image/svg+xml')
  expect(await drawn.text()).toMatch(/fill="#ffd400".*fill="#000000">H</)
  await paper.saveSettings(desk, { title: '<Äther>' })
  expect(await (await site.request('/icon.svg')).text()).toContain('>Ä<')
  const icon = await site.request('/favicon.ico')
  const bytes = Buffer.from(await icon.arrayBuffer())
  expect(icon.headers.get('content-type')).toBe('image/x-icon')
  expect([bytes.readUInt32LE(0), bytes.readUInt16LE(4)]).toEqual([0x10000, 1])
  expect(isPng(bytes, bytes.readUInt32LE(18))).toBe(true)
  expect(bytes.readUInt32LE(14)).toBe(bytes.length - 22)
  const apple = await site.request('/apple-touch-icon.png')
  expect(isPng(Buffer.from(await apple.arrayBuffer()))).toBe(true)
})

test.each([
  ['The Halvern Courier', 'H'],
  ['A', 'A'],
  ['Anzeiger', 'A'],
  ['  «éclair»', 'É'],
  ['24 hours', '2'],
  ['أخبار', 'أ'],
  ['—', ''],
])('the letter of %s is %s', (title, letter) => expect(initialOf(title)).toBe(letter))

test('an article has a card that changes with its headline and goes with it', async () => {
  const app = await openTestApp()
  const { articles, site } = app
  const { id, version } = await publishArticle(app)
  const card = async () => {
    const answer = await site.request(`/cards/${id}.png`)
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()), answer }
  }
  const first = await card()
  expect(first.answer.headers.get('content-type')).toBe('image/png')
  expect(first.answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect([isPng(first.bytes), first.bytes.readUInt32BE(16)]).toEqual([true, 1200])
  await articles.edit(desk, id, version, { headline: 'Sun, all day, and not a cloud' })
  expect((await card()).bytes.equals(first.bytes)).toBe(false)
  await articles.withdraw(desk, id)
  expect((await card()).status).toBe(404)
  expect((await site.request('/cards/none.png')).status).toBe(404)
})
