const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const TOKEN = new RegExp(
  [
    '<!--(?:(?!--)[^])*-->',
    '<!\\[CDATA\\[[^]*?\\]\\]>',
    `<\\/(?<end>${NAME})\\s*>`,
    `<(?<start>${NAME})(?<attributes>(?:\\s+${NAME}="[^"<]*")*)\\s*(?<empty>\\/)?>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
)
const DECLARATION = /^<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?\?>\s*/
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/
const PREFIXES = new Set(['xml', 'xmlns'])

type Groups = Partial<Record<'start' | 'end' | 'attributes' | 'empty' | 'text', string>>
type Open = { name: string; prefixes: ReadonlySet<string> }

function textFault(text: string, outside: boolean): string | undefined {
  if (outside && text.trim() !== '') return `text outside: ${text}`
  const loose = ENTITY.test(text) || text.includes(']]>')
  return loose ? `text with loose signs: ${text}` : undefined
}

/** What is wrong with a start tag that stands in these elements; what it opens is put among them. */
function startFault(open: Open[], { start = '', attributes = '', empty }: Groups) {
  const pairs = [...attributes.matchAll(/\s([^\s=]+)="([^"]*)"/g)]
  if (pairs.some(([, , value = '']) => ENTITY.test(value))) return `a loose & in: ${attributes}`
  const own = pairs.map(([, name = '']) => name)
  if (new Set(own).size < own.length) return `an attribute twice: ${attributes}`
  const prefixes = new Set(own.flatMap((name) => /^xmlns:(.+)/.exec(name)?.[1] ?? []))
  const known = [PREFIXES, prefixes, ...open.map((each) => each.prefixes)]
  const used = [start, ...own].flatMap((name) => /^(.+):/.exec(name)?.[1] ?? [])
  const unknown = used.find((prefix) => !known.some((all) => all.has(prefix)))
  if (unknown) return `a prefix of no namespace: ${unknown}`
  if (empty === undefined) open.push({ name: start, prefixes })
  return undefined
}

function tokenFault(open: Open[], groups: Groups): string | undefined {
  const { start, end, text } = groups
  if (text !== undefined) return textFault(text, open.length === 0)
  if (start !== undefined) return startFault(open, groups)
  if (end === undefined || open.pop()?.name === end) return undefined
  return `an end without a start: ${end}`
}

/** What keeps a document from being well-formed XML 1.0 with namespaces, by its strict rules; undefined
 * where nothing does. Of document types and processing instructions it knows nothing: it refuses them. */
export function xmlFault(document: string): string | undefined {
  if (!LEGAL.test(document)) return 'a character that XML cannot hold'
  const open: Open[] = []
  let roots = 0
  TOKEN.lastIndex = DECLARATION.exec(document)?.[0].length ?? 0
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const groups: Groups | undefined = TOKEN.exec(document)?.groups
    if (!groups) return `no XML: ${document.slice(at, at + 60)}`
    if (open.length === 0 && groups.start !== undefined) roots += 1
    const fault = tokenFault(open, groups)
    if (fault) return fault
  }
  if (open.length > 0) return `never closed: ${open.at(-1)?.name}`
  return roots === 1 ? undefined : `${roots} outermost elements`
}
