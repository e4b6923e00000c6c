import type { Inline, Mark } from '../body.ts'
import { attr, escapeHtml } from './escape.ts'

/** Where the addresses of a body lead on the page that shows them. */
export type Href = (address: string) => string

const NAMES = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  highlight: 'mark',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  abbreviation: 'abbr',
  lang: 'span',
  link: 'a',
} as const

function attributesOf(mark: Mark, href: Href): string {
  switch (mark.type) {
    case 'link': {
      const { title, rel } = mark.attrs
      return attr('href', href(mark.attrs.href)) + attr('title', title) + attr('rel', rel)
    }
    case 'abbreviation':
      return attr('title', mark.attrs.title)
    case 'lang':
      return attr('lang', mark.attrs.lang) + attr('dir', mark.attrs.dir)
    default:
      return ''
  }
}

/** A run of text as HTML; neighbours with the same outer marks share their elements. */
export function inlineHtml(content: readonly Inline[] = [], href: Href): string {
  let html = ''
  let open: { key: string; name: string }[] = []
  const closeTo = (kept: number): void => {
    for (const { name } of open.slice(kept).reverse()) html += `</${name}>`
    open = open.slice(0, kept)
  }
  for (const inline of content) {
    const marks = (inline.marks ?? []).map((mark) => ({ mark, key: JSON.stringify(mark) }))
    const differs = marks.findIndex(({ key }, at) => open[at]?.key !== key)
    closeTo(differs < 0 ? marks.length : differs)
    for (const { mark, key } of marks.slice(open.length)) {
      const name = NAMES[mark.type]
      html += `<${name}${attributesOf(mark, href)}>`
      open.push({ key, name })
    }
    html += inline.type === 'hardBreak' ? '<br>' : escapeHtml(inline.text)
  }
  closeTo(0)
  return html
}
