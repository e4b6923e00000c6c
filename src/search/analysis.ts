import type { SearchDocument } from './document.ts'
import { primary, stemsOf } from './stems.ts'
import { FIELDS, type Field, weightOf } from './vector.ts'
import { wordsOf } from './words.ts'

/** A document as the index has it. A change here needs a new version in `files.ts`. */
export type Analysis = {
  /** Every word of a field as its stem, in order, parted by spaces. */
  fields: Record<Field, string>
  /** How often each stem that is no stop word occurs, weighted by field. */
  counts: Map<string, number>
  length: number
  /** Each word as it is spelled, in lower case, and its stem. */
  spellings: Map<string, string>
}

const LONGEST_SPELLING = 32
const LETTERS = /\p{L}/u

const textOf = (document: SearchDocument, field: Field): string => {
  const value = document[field]
  return typeof value === 'string' ? value : value.join(' ')
}

export function analyse(document: SearchDocument): Analysis {
  const stems = stemsOf(primary(document.language))
  const counts = new Map<string, number>()
  const spellings = new Map<string, string>()
  let length = 0

  function stemsIn(field: Field): string {
    const weight = weightOf(field)
    const found: string[] = []
    for (const { text } of wordsOf(textOf(document, field))) {
      const { stem, stop } = stems(text)
      found.push(stem)
      if (stop) continue
      counts.set(stem, (counts.get(stem) ?? 0) + weight)
      length += weight
      if (text.length <= LONGEST_SPELLING && LETTERS.test(text)) spell(text, stem)
    }
    return found.join(' ')
  }
  const spell = (text: string, stem: string) =>
    spellings.set(text.toLowerCase().normalize('NFC'), stem)

  const fields = Object.fromEntries(FIELDS.map((field) => [field, stemsIn(field)]))
  return { fields: fields as Record<Field, string>, counts, length, spellings }
}
