import type { Block, Body, Inline } from '../body.ts'
import { check } from '../check.ts'
import { cleanText } from '../clean.ts'
import { paragraphsIn } from './paragraphs.ts'

/** Plain text as a body: an empty line ends a paragraph, a single line feed breaks the line. */
export function parseText(text: string): Body {
  const run: Inline[] = cleanText(text)
    .split('\n')
    .flatMap((line) => [{ type: 'hardBreak' }, { type: 'text', text: line }])
  const content: Block[] = paragraphsIn(run)
  return check({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
}
