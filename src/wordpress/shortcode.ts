/** A short code as WordPress writes it: `[name key="value" word]` or `[name …]inside[/name]`. */
export type Shortcode = {
  name: string
  attributes: Map<string, string>
  /** Those without a name. */
  words: string[]
  inside: string
}
/** HTML for a short code; undefined keeps it as text. */
export type Handle = (code: Shortcode) => string | undefined

const KNOWN = /\[(\[?)(caption|wp_caption|gallery|embed|audio|video|playlist)(?![\w-])/g
const PAIRED = new Set(['caption', 'wp_caption', 'embed', 'audio', 'video'])
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))|"([^"]*)"|'([^']*)'|(\S+)/g
const ODD = /\[([a-z][\w-]{1,40})(?:\s+[\w-]+=["'”“&][^\]]*)?\]/gi
/** Of a tag's beginning, how far back one is looked for. */
const LONGEST_TAG = 5_000

/** The HTML with every known short code replaced; `[[name]]` is one that shall be read, not done. */
export function replaceShortcodes(html: string, handle: Handle): string {
  let result = ''
  let from = 0
  KNOWN.lastIndex = 0
  for (let found = KNOWN.exec(html); found; found = KNOWN.exec(html)) {
    const [whole, escaped = '', name = ''] = found
    const code = isInTag(html, found.index)
      ? undefined
      : codeAt(html, found.index + whole.length, name)
    if (!code) continue
    const { end, ...rest } = code
    const made = escaped ? unescaped(html, found.index, end) : handle(rest)
    if (made === undefined) continue
    result += html.slice(from, found.index) + made
    from = end + (escaped ? 1 : 0)
    KNOWN.lastIndex = from
  }
  return result + html.slice(from)
}

const unescaped = (html: string, start: number, end: number): string | undefined =>
  html[end] === ']' ? html.slice(start + 1, end) : undefined

function isInTag(html: string, at: number): boolean {
  const before = html.slice(Math.max(0, at - LONGEST_TAG), at)
  const opened = before.lastIndexOf('<')
  return opened > before.lastIndexOf('>') && /^<[a-z/!]/i.test(before.slice(opened))
}

function codeAt(html: string, at: number, name: string) {
  const close = html.indexOf(']', at)
  if (close < 0) return undefined
  const attributes = attributesIn(html.slice(at, close).replace(/\/$/, ''))
  const alone = { name, ...attributes, inside: '', end: close + 1 }
  if (!PAIRED.has(name) || html[close - 1] === '/') return alone
  const ending = html.indexOf(`[/${name}]`, close)
  const next = html.indexOf(`[${name}`, close)
  if (ending < 0 || (next >= 0 && next < ending)) return alone
  return { ...alone, inside: html.slice(close + 1, ending), end: ending + name.length + 3 }
}

function attributesIn(text: string): { attributes: Map<string, string>; words: string[] } {
  const attributes = new Map<string, string>()
  const words: string[] = []
  // Blocks and mail programs turn straight quotes into entities and curly ones.
  const plain = text.replace(/&quot;|&#0?34;|&#822[01];|[“”″]/g, '"').replace(/&amp;/g, '&')
  for (const [, key, double, single, bare, ...loose] of plain.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare
    if (key) attributes.set(key.toLowerCase(), value ?? '')
    else words.push(...loose.filter((word) => typeof word === 'string' && word !== ''))
  }
  return { attributes, words }
}

/** The names of what looks like short codes and is none that is known: they have values, or an end. */
export function oddShortcodes(html: string): string[] {
  if (!html.includes('[')) return []
  const names = new Set<string>()
  for (const [whole, name = ''] of html.matchAll(ODD)) {
    const known = new RegExp(KNOWN.source).test(whole)
    if (!known && (whole.includes('=') || html.includes(`[/${name}]`))) names.add(name)
  }
  return [...names]
}
