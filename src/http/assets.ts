import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { App } from './context.ts'
import { has, takes } from './encoding.ts'
import { securityHeaders } from './headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const IMMUTABLE = 'public, max-age=31536000, immutable'
/** The frame of an advertisement is of no origin, and has its letters from here all the same. */
const FOR_ALL = {
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
}
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
const pack = { br: (bytes: Buffer) => brotliCompressSync(bytes, BROTLI), gzip: gzipSync }

type Packed = { headers: Record<string, string>; body: Buffer<ArrayBuffer> }
type Asset = { name: string; tag: string; type: string; bytes: Buffer<ArrayBuffer> }
type Wish = Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match'>
type Needs = { folder: string; prefix: string; https?: boolean }

function readAssets(folder: string): Asset[] {
  const names = globSync('**/*', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return names.flatMap((name) => {
    const type = TYPES[extname(name)]
    if (!type) return []
    const bytes = readFileSync(join(folder, name))
    const tag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
    return { name: name.replaceAll('\\', '/'), tag, type, bytes }
  })
}

/** Serves the files of a folder from memory, for ever the same: whoever changes one renames it.
 * Files of types the paper does not know are left out. */
export function openAssets({ folder, prefix, https = false }: Needs) {
  const assets = new Map(readAssets(folder).map((asset) => [prefix + asset.name, asset]))
  const packed = new Map<string, Packed>()
  const common = { ...securityHeaders({ https }), ...FOR_ALL, 'cache-control': IMMUTABLE }

  /** Compressed once, when first asked for. */
  function get(asset: Asset, accepted: string): Packed {
    const compressible = !/^(font|image\/(?!svg))/.test(asset.type)
    const encoding = (['br', 'gzip'] as const).find((name) => compressible && takes(accepted, name))
    const key = `${encoding} ${asset.name}`
    const known = packed.get(key)
    if (known) return known
    const body = encoding ? pack[encoding](asset.bytes) : asset.bytes
    const headers = {
      ...common,
      'content-type': asset.type,
      'content-length': String(body.length),
      etag: `W/${asset.tag}`,
      ...(compressible && { vary: 'accept-encoding' }),
      ...(encoding && { 'content-encoding': encoding }),
    }
    packed.set(key, { headers, body })
    return { headers, body }
  }

  function answer(path: string, wish: Wish) {
    const asset = assets.get(path)
    if (!asset) return undefined
    if (has(wish['if-none-match'], asset.tag)) {
      return { status: 304, headers: { ...common, etag: `W/${asset.tag}` }, body: null }
    }
    return { status: 200, ...get(asset, wish['accept-encoding'] ?? '') }
  }

  const refusal = (method = '') => {
    const always = { ...securityHeaders({ https }), 'cache-control': 'no-store' }
    const status = method === 'OPTIONS' ? 204 : 405
    return { status, headers: { ...always, allow: 'GET, HEAD, OPTIONS' }, body: null }
  }

  return {
    /** Answers from node's own pair what is among the files. */
    hit({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
      if (!url.startsWith(prefix)) return false
      const path = url.split('?', 1)[0] ?? ''
      const reads = method === 'GET' || method === 'HEAD'
      const found = reads ? answer(path, headers) : assets.has(path) && refusal(method)
      if (!found) return false
      response.writeHead(found.status, found.headers)
      response.end(method === 'HEAD' ? null : found.body)
      return true
    },

    /** The same for an app that no server stands before. */
    routes(app: App): void {
      app.get(`${prefix}*`, (c, next) => {
        const found = answer(c.req.path, c.req.header())
        return found ? Promise.resolve(new Response(found.body, found)) : next()
      })
    },
  }
}
