import { escapeHtml } from '#document'

/** What XML 1.0 has no way to write: control characters and halves of characters (§ 2.2). */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The text without the characters that XML cannot hold; one of them would break a whole document. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '')

/** An element with text, or with elements: those are given as a list. */
export function element(name: string, inside: string | readonly string[]): string {
  const html = typeof inside === 'string' ? escapeHtml(writable(inside)) : inside.join('')
  return `<${name}>${html}</${name}>`
}

/** A whole document; `attributes` are those of its outermost element. */
export const xmlDocument = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[],
): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  const inside = children.map((child) => `${child}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${pairs.join('')}>\n${inside}</${name}>\n`
}
