import type { Block, Body } from './body.ts'
import { textOf, toText } from './render/text.ts'

const WORDS_A_MINUTE = 230 // silent reading of English non-fiction: Brysbaert 2019, 238

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  if (segmenters.size < 50) segmenters.set(language, segmenter)
  return segmenter
}

/** How many words a text has, also where they stand without spaces between them. */
export function countWords(text: string, language = 'en'): number {
  let count = 0
  const segmenter = segmenterFor(language)
  for (const line of text.split('\n')) {
    for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) count += 1
  }
  return count
}

/** How many words a body has. */
export const wordCount = (body: Body, language?: string): number =>
  countWords(toText(body), language)

/** How many minutes so many words take to read; at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_A_MINUTE))

const isProse = ({ type }: Block): boolean =>
  ['paragraph', 'bulletList', 'orderedList', 'blockquote', 'verse'].includes(type)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The first paragraph's words, on one line. */
export function firstParagraph(body: Body): string {
  const first = body.content.find((block) => block.type === 'paragraph' && block.content)
  return first ? oneLine(textOf([first])) : ''
}

/** The beginning of the running text, at most `longest` characters, ended between two words. */
export function excerpt(body: Body, longest: number): string {
  const text = oneLine(textOf(body.content.filter(isProse)))
  return shorten(text, longest)
}

/** The text, ended between two words where it is longer than that many characters. */
export function shorten(text: string, longest: number, language = 'en'): string {
  if (text.length <= longest) return text
  let end = 0
  for (const { index, segment } of segmenterFor(language).segment(text.slice(0, longest + 50))) {
    if (index + segment.length > longest - 1) break
    end = index + segment.length
  }
  if (end === 0) return `${text.slice(0, longest - 1).toWellFormed()}…` // one endless word
  return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')}…`
}
