/** A word and where it stands in the text, in UTF-16 units. */
export type Word = { text: string; start: number; end: number }

const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const POSSESSIVE = /^s$/i
const APOSTROPHE = /['’]/
/** Scripts that are written without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Longer runs are no words of any language; FTS5 and our tables stay small without them. */
const LONGEST = 64

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

const wordAt = (text: string, start: number): Word => ({ text, start, end: start + text.length })

const parts = (run: string, start: number): Word[] =>
  [...segmenter.segment(run)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => wordAt(segment, start + index))

/** The words of a text in order, an English possessive 's left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: run, index } of text.matchAll(WORDS)) {
    if (UNSPACED.test(run)) words.push(...parts(run, index))
    else if (!POSSESSIVE.test(run) || !APOSTROPHE.test(text.charAt(index - 1))) {
      words.push(wordAt(run, index))
    }
  }
  return words.filter((word) => word.text.length <= LONGEST)
}
