import type { Inline, Mark } from '../body.ts'
import { cleanAddress } from '../clean.ts'
import { textNode } from '../parse/paragraphs.ts'
import { withMark } from '../parse/rules.ts'

const MARKUP =
  /\\([\\`*[\]|>#!:-])|`([^`]+)`|\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)((?:\*\*[^*]+\*\*|[^*])+?)(?<=\S)\*(?!\*)|\[([^\]]*)\]\(([^)\s]*)\)|\[([^\]]*)\]\{([a-zA-Z-]+)\}/g

/** `*em*`, `**strong**`, `` `code` ``, `[text](address)`, `[mot]{fr}`; a backslash takes a sign as it is. */
export function inlineMarkup(text: string, marks: readonly Mark[] = []): Inline[] {
  const inlines: Inline[] = []
  let end = 0
  for (const match of text.matchAll(MARKUP)) {
    if (match.index > end) inlines.push(textNode(text.slice(end, match.index), marks))
    inlines.push(...marked(match, marks))
    end = match.index + match[0].length
  }
  if (end < text.length) inlines.push(textNode(text.slice(end), marks))
  return inlines
}

function marked(match: RegExpMatchArray, marks: readonly Mark[]): Inline[] {
  const [whole, sign, code, strong, em, linked, href = '', foreign, lang = null] = match
  if (sign !== undefined) return [textNode(sign, marks)]
  if (code !== undefined) return [textNode(code, withMark(marks, { type: 'code' }))]
  if (strong !== undefined) return inlineMarkup(strong, withMark(marks, { type: 'strong' }))
  if (em !== undefined) return inlineMarkup(em, withMark(marks, { type: 'em' }))
  if (foreign !== undefined) {
    return inlineMarkup(foreign, withMark(marks, { type: 'lang', attrs: { lang, dir: null } }))
  }
  const address = cleanAddress(href)
  if (linked === undefined || !address) return [textNode(linked ?? whole, marks)]
  const link = { type: 'link', attrs: { href: address, title: null, rel: null } } as const
  return inlineMarkup(linked, withMark(marks, link))
}
