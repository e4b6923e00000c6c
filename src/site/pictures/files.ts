import { Refusal } from '#base'
import { type App, type Context, has } from '#http'
import type { Site } from '../site.ts'
import { rangeOf } from './range.ts'

/** A file that bears a name never changes; opened by itself it may do nothing, and feed readers and
 * other sites may show it. */
const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'accept-ranges': 'bytes',
}

/** The part that is asked for, of the very file that the asker has a part of. */
function askedPart(c: Context, etag: string, size: number) {
  const same = (c.req.header('if-range') ?? etag) === etag
  return same ? rangeOf(c.req.header('range'), size) : undefined
}

/** The files of pictures, whole or in part. */
export function fileRoutes(app: App, { media }: Site): void {
  app.get('/media/:file', async (c) => {
    const name = c.req.param('file')
    const file = await media.file(name)
    if (!file) throw new Refusal('not-found', 'There is no such picture.')
    const etag = `"${name}"`
    for (const [header, value] of Object.entries({ ...HEADERS, etag })) c.header(header, value)
    if (has(c.req.header('if-none-match'), etag)) return c.body(null, 304)
    const bytes = new Uint8Array(file.bytes)
    const size = bytes.length
    const range = askedPart(c, etag, size)
    if (range === 'none') return c.body(null, 416, { 'content-range': `bytes */${size}` })
    c.header('content-type', file.type)
    if (!range) return c.body(bytes, 200, { 'content-length': String(size) })
    const { first, last } = range
    return c.body(bytes.slice(first, last + 1), 206, {
      'content-length': String(last - first + 1),
      'content-range': `bytes ${first}-${last}/${size}`,
    })
  })
}
