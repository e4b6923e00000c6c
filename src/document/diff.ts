import { diffArrays } from 'diff'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

// More changes than this make a new text, and finding the fewest of them would take long.
const MOST_EDITS = 1000

/** What became of the words of one text in another; white space alone is no change. Where nearly
 * everything changed, the old words stand before the new as a whole. */
export function diffWords(before: string, after: string): Change[] {
  const lines = diffPieces(linesOf(before), linesOf(after))
  const changes: Change[] = []
  for (const line of lines) {
    const last = changes.at(-1)
    if (line.kind === 'added' && last?.kind === 'removed') {
      changes.pop()
      changes.push(...diffPieces(wordsOf(last.text), wordsOf(line.text)))
    } else {
      changes.push(line)
    }
  }
  return changes
}

function diffPieces(before: string[], after: string[]): Change[] {
  const comparator = (one: string, other: string): boolean => one.trimEnd() === other.trimEnd()
  const found = diffArrays(before, after, { comparator, maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ]
  return found
    .map(({ added, removed, value }): Change => {
      const kind = added ? 'added' : removed ? 'removed' : 'same'
      return { kind, text: value.join('') }
    })
    .filter(({ text }) => text !== '')
}

const linesOf = (text: string): string[] => text.match(/[^\n]+\n*|\n+/g) ?? []

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Words and punctuation marks, each with the white space after it. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    if (segment.trim() === '' && words.length > 0) words.push(`${words.pop()}${segment}`)
    else words.push(segment)
  }
  return words
}
