import { diffArrays } from 'diff'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

// More changes than this are a new text, and finding the fewest would take long.
const MOST_EDITS = 4000

/** What became of the words of one text in another; white space alone is no change. */
export function diffWords(before: string, after: string): Change[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const comparator = (one: string, other: string): boolean => one.trimEnd() === other.trimEnd()
  const changes = diffArrays(a, b, { comparator, maxEditLength: MOST_EDITS })
  if (!changes) {
    const whole: Change[] = [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
    return whole.filter(({ text }) => text !== '')
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Words and punctuation marks, each with the white space after it. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const isSpace = segment.trim() === ''
    if (isSpace && words.length > 0) words.push(`${words.pop()}${segment}`)
    else words.push(segment)
  }
  return words
}
