/** May stand bare in a segment of a path (RFC 3986, pchar); encodeURIComponent would encode them. */
const BARE = /%(?:3A|40|24|26|2B|2C|3B|3D)/g
/** Of a segment that is not UTF-8: what lies beyond ASCII in runs, the rest piece by piece. */
const TOKENS = /(?:%[89a-f][0-9a-f])+|%[0-7][0-9a-f]|%|[^%]+/gi
/** Whatever a browser would drop from an address, or take for a slash. */
const TREACHEROUS = /[\p{Cc}\\]/u

/** One segment in its normal form: NFC, encoded where needed and only there, hex digits upper case. */
function normalSegment(segment: string): string {
  const decoded = decode(segment)
  if (decoded !== undefined) return encode(decoded)
  return segment.replace(TOKENS, (token) => {
    if (token === '%') return '%25'
    if (!token.startsWith('%')) return encode(token)
    const part = decode(token)
    return part === undefined ? token.toUpperCase() : encode(part)
  })
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed().normalize('NFC')).replace(BARE, decodeURIComponent)

/** The one spelling of a path (no query, no host): a leading slash, percent-encoding in its normal form,
 * no empty, `.` or `..` segment. A trailing slash is kept: with and without are two addresses. */
export function normalPath(path: string): string {
  const kept: string[] = []
  const segments = path.split('/').map(normalSegment)
  for (const segment of segments) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(segment)
  }
  const trailing = kept.length > 0 && ['', '.', '..'].includes(segments.at(-1) ?? '')
  return `/${kept.join('/')}${trailing ? '/' : ''}`
}

/** The same path with its trailing slash taken off, or put on; undefined for the home page. */
export function otherSlash(path: string): string | undefined {
  if (path === '/') return undefined
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`
}

/** Whether a browser that is given this address (query and fragment allowed) stays on the paper. */
export function isLocal(address: string): boolean {
  if (!address.startsWith('/') || TREACHEROUS.test(address)) return false
  return URL.parse(address, 'https://relative.invalid')?.origin === 'https://relative.invalid'
}
