/** How what readers type is made fit for a page; nothing of what they say is lost. */

/** Control characters but the line break. */
const CONTROL = /[\p{Cc}--\n]/gv
/** What turns or isolates the direction of all that follows, beyond the comment's own end. */
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
/** Heaps of marks on one letter, which run over other people's lines. No script needs more than four. */
const HEAPED = /(\p{M}{4})\p{M}+/gu
/** Sorting a heap of marks takes the square of their number: what no eye could tell apart goes first. */
const BURIED = /(\p{M}{30})\p{M}+/gu
/** What leaves no trace on paper. */
const UNSEEN = /[\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu

const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(BURIED, '$1')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .replace(TURNING, '')
    .replace(HEAPED, '$1')

/** A text of several lines, at most one empty one between two; empty if nobody could see any of it. */
export function cleanBody(text: string): string {
  const clean = tidy(text.replace(/\t/g, ' '))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return isSeen(clean) ? clean : ''
}

/** A text of one line. */
export function cleanLine(text: string): string {
  const clean = tidy(text.replace(/\s/g, ' ')).replace(/\s+/g, ' ').trim()
  return isSeen(clean) ? clean : ''
}

const isSeen = (text: string): boolean => text.replace(UNSEEN, '') !== ''

/** Characters as people count them, roughly: code points. */
export const lengthOf = (text: string): number => [...text].length
