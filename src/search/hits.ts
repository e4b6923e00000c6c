import type { Hit } from './answer.ts'
import type { Meaning, Unit } from './meaning.ts'
import type { Ranked } from './rank.ts'
import type { Reading } from './reading.ts'
import { excerpt, markAll } from './snippet.ts'
import { stemsOf } from './stems.ts'

/** The hits as readers see them, with the words they asked for marked. */
export function hitsFor(reading: Reading, ranked: readonly Ranked[], { groups }: Meaning): Hit[] {
  const units: Unit[] = groups.flat()
  return ranked.flatMap(({ place, score }) => {
    const document = reading.document(place)
    if (!document) return []
    const { id, path, publishedAt, headline, standfirst, body } = document
    const stems = stemsOf(document.language)
    const text = excerpt([standfirst, body], units, stems)
    return [{ id, path, publishedAt, score, headline: markAll(headline, units, stems), text }]
  })
}
