import { cleanLine, parseHtml, toText } from '#document'

/** The words of some HTML on one line. */
export function lineOf(html: string): string {
  if (!/[<&]/.test(html)) return cleanLine(html)
  return cleanLine(toText(parseHtml(html)))
}

/** The words of some HTML in which line feeds count, an empty line between paragraphs. */
export function wordsOf(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  return toText(parseHtml(html.replace(/<br\s*\/?>[ \t]*\r?\n/gi, '\n'), { lines: true }))
}

/** A slug as WordPress keeps it, percent signs and all, in letters. */
export function lettersOf(slug: string): string {
  try {
    return cleanLine(decodeURIComponent(slug))
  } catch {
    return slug
  }
}

/** The same text with memory of its own: a part of another text keeps the whole of that from being freed,
 * here some thousand characters of the export for each. */
export const ownCopy = (text: string): string => Buffer.from(text).toString()
