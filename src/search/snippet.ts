/** Words marked in a text, as pieces: never markup. */
import type { Piece } from './answer.ts'
import type { Unit } from './meaning.ts'
import type { Stems } from './stems.ts'
import { type Word, wordsOf } from './words.ts'

/** An excerpt is about so many UTF-16 units long, and begins so far before its first mark. */
const LENGTH = 240
const BEFORE = 60

type Span = { start: number; end: number; unit: number }

/** Where any of the units stands in the text. */
function spansIn(text: string, units: readonly Unit[], stems: Stems): Span[] {
  const words = wordsOf(text)
  const found = words.map((word) => stems(word.text).stem)
  return words.flatMap((_, i) => {
    const unit = units.findIndex((slots) =>
      slots.every((slot, k) => slot.includes(found[i + k] ?? '')),
    )
    return unit < 0
      ? []
      : words.slice(i, i + (units[unit]?.length ?? 0)).map((w) => spanOf(w, unit))
  })
}

const spanOf = ({ start, end }: Word, unit: number): Span => ({ start, end, unit })

function cut(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of spans) {
    if (start < at || end > to) continue
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false })
    pieces.push({ text: text.slice(start, end), mark: true })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), mark: false })
  return pieces
}

/** The whole text, with what was asked for marked. */
export const markAll = (text: string, units: readonly Unit[], stems: Stems): Piece[] =>
  cut(text, 0, text.length, spansIn(text, units, stems))

/** The stretch with the most different units of those asked for. */
function bestStretch(spans: readonly Span[]): { first: Span | undefined; worth: number } {
  let best: { first: Span | undefined; worth: number } = { first: undefined, worth: 0 }
  spans.forEach((first, i) => {
    const units = new Set<number>()
    for (let k = i; k < spans.length; k++) {
      const span = spans[k]
      if (!span || span.end > first.start + LENGTH - BEFORE) break
      units.add(span.unit)
    }
    if (units.size > best.worth) best = { first, worth: units.size }
  })
  return best
}

const LOW_SURROGATE = /[\udc00-\udfff]/

/** The place itself, or the one before, if it would cut a character in two. */
const whole = (text: string, at: number): number =>
  LOW_SURROGATE.test(text.charAt(at)) ? at - 1 : at

/** Whole words around a stretch, where there are spaces between words. */
function bounds(text: string, start: number): { from: number; to: number } {
  const near = Math.max(start - BEFORE, 0)
  const before = text.indexOf(' ', near)
  const begin = before < 0 || before >= start ? near : before + 1
  const from = near === 0 ? 0 : whole(text, begin)
  const far = from + LENGTH
  if (far >= text.length) return { from, to: text.length }
  const after = text.lastIndexOf(' ', far)
  return { from, to: after > start ? after : whole(text, far) }
}

/** The excerpt of the first of these texts that says most about the question, with its words marked;
 * the beginning of the first that is not empty, if none says anything. */
export function excerpt(texts: readonly string[], units: readonly Unit[], stems: Stems): Piece[] {
  const full = texts.filter((text) => text.trim() !== '')
  const tried = full.map((text) => {
    const spans = spansIn(text, units, stems)
    return { text, spans, ...bestStretch(spans) }
  })
  const [best] = tried.toSorted((a, b) => b.worth - a.worth)
  if (!best) return []
  const { from, to } = bounds(best.text, best.first?.start ?? 0)
  const pieces = cut(best.text, from, to, best.spans)
  const dots = { text: '…', mark: false }
  return [...(from > 0 ? [dots] : []), ...pieces, ...(to < best.text.length ? [dots] : [])]
}
