import { Tokenizer } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import {
  type Body,
  check,
  parseHtml,
  parseMarkup,
  parseText,
  toFeedHtml,
  toHtml,
  toText,
} from '#document'
import { corpora, bodyWords as words } from '#test'

const payloads = corpora('xss/xss-payloads.txt')
  ?.split('\n')
  .filter((line) => line !== '')
const strings = corpora('text/naughty-strings.json')
const absent = 'skipped, for there are no corpora'

/** What may stand in the output at all: each element with its attributes. */
const ALLOWED: Record<string, string> = {
  a: 'href title rel class',
  abbr: 'title',
  b: '',
  blockquote: 'cite class',
  br: '',
  caption: '',
  code: '',
  dd: '',
  div: 'class data-embed data-frame data-shape data-title data-load role aria-label tabindex',
  dl: '',
  dt: '',
  em: '',
  figcaption: '',
  figure: 'class',
  footer: '',
  h2: 'id',
  h3: 'id',
  h4: 'id',
  hr: '',
  li: '',
  mark: '',
  ol: 'start',
  p: 'class id',
  pre: '',
  s: '',
  section: 'class aria-labelledby',
  span: 'class lang dir',
  strong: '',
  sub: '',
  sup: '',
  table: '',
  tbody: '',
  td: 'class colspan rowspan',
  th: 'class colspan rowspan scope',
  thead: '',
  tr: '',
  u: '',
  ul: '',
}
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']

/** Everything in this HTML that is not allowed in it. */
function faultsIn(html: string): string[] {
  const faults: string[] = []
  let [tag, name, value] = ['', '', '']
  const slice = (start: number, end: number): string => html.slice(start, end)
  const ignore = () => undefined
  const fault = (what: string) => () => void faults.push(what)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: ignore,
      ontextentity: ignore,
      onopentagname(start, end) {
        tag = slice(start, end)
        if (ALLOWED[tag] === undefined) faults.push(`<${tag}>`)
      },
      onattribname(start, end) {
        name = slice(start, end)
        if (!ALLOWED[tag]?.split(' ').includes(name)) faults.push(`<${tag} ${name}>`)
      },
      onattribdata(start, end) {
        value += slice(start, end)
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint)
      },
      onattribend() {
        const leads = ['href', 'cite', 'data-frame'].includes(name)
        const scheme = URL.parse(value, 'https://paper.test/')?.protocol ?? ''
        if (leads && !SCHEMES.includes(scheme)) faults.push(`${name}=${value}`)
        if (name === 'data-frame' && !value.startsWith('https://')) faults.push(value)
        value = ''
      },
      onopentagend: ignore,
      onclosetag: ignore,
      onselfclosingtag: fault('a tag closes itself'),
      isInForeignContext: () => false,
      oncdata: fault('CDATA'),
      oncomment: fault('a comment'),
      ondeclaration: fault('a declaration'),
      onprocessinginstruction: fault('an instruction'),
      onend: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return faults
}

const shown = (body: Body): string[] => [
  toHtml(body, { words }),
  toFeedHtml(body, { words, base: 'https://paper.test/a' }),
]

test('the judge finds what it is meant to find', () => {
  const html = '<script>1</script><a href="java&#115;cript:1" onclick="1">x</a><!-- -->'
  expect(faultsIn(html)).toEqual(['<script>', 'href=javascript:1', '<a onclick>', 'a comment'])
})

const faultsOf = (body: Body): string[] => shown(body).flatMap(faultsIn)

describe.runIf(payloads)(`attacks by markup${payloads ? '' : ` (${absent})`}`, () => {
  const all = payloads ?? []
  const caught = (faults: (payload: string) => string[]): string[] =>
    all.flatMap((payload) => faults(payload).map((fault) => `${payload}: ${fault}`))

  test('nothing of an attack is left in pages and feeds', { timeout: 30_000 }, () => {
    const faults = caught((payload) => {
      const body = parseHtml(`${payload}<p title="${payload}">${payload}<a href="${payload}">x</a>`)
      if (JSON.stringify(check(body)) !== JSON.stringify(body)) return ['changed by a second check']
      return faultsOf(body)
    })
    expect(faults).toEqual([])
  })

  test('an attack as an address leads nowhere, by whatever way', { timeout: 30_000 }, () => {
    const faults = caught((payload) => {
      const quoted = payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
      const html = `<a href="X">a</a><img src="X" alt="a"><iframe src="X"></iframe>
        <blockquote cite="X">a</blockquote><a href="X"><img src="/a"></a><video src="X"></video>`
      const markup = `[a](${payload})\n\n![${payload}](k "${payload}")\n\n@[b](${payload})`
      const body = parseHtml(html.replaceAll('X', () => quoted))
      return [...faultsOf(body), ...faultsOf(parseMarkup(markup))]
    })
    expect(faults).toEqual([])
  })

  test('an attack as text is that text', { timeout: 30_000 }, () => {
    const faults = caught((payload) => {
      const body = parseText(payload)
      const lost = shown(body).filter((page) => toText(parseHtml(page)) !== toText(body))
      return [...faultsOf(body), ...lost]
    })
    expect(faults).toEqual([])
  })
})

test.runIf(strings)(`naughty strings come through whole${strings ? '' : ` (${absent})`}`, () => {
  const oneLine = (text: string): string => text.replace(/[ \t\n\v\f\r\u0085]+/g, ' ').trim()
  for (const string of JSON.parse(strings ?? '[]') as string[]) {
    const body = parseText(string)
    const page = toHtml(body, { words })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML forbids them
    const allowed = oneLine(string).replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '')
    expect(oneLine(toText(body))).toBe(oneLine(allowed.toWellFormed()))
    expect(oneLine(toText(parseHtml(page)))).toBe(oneLine(toText(body)))
  }
})
