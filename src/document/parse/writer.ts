import type { Block, Inline, Mark, Paragraph } from '../body.ts'
import { cleanText } from '../clean.ts'
import { embedAt } from '../embeds.ts'
import { paragraphsIn, textNode } from './paragraphs.ts'

/** Collects text and blocks in the order they come; text between blocks becomes paragraphs.
 * `lines`: a line feed in the text is a line break and an empty line ends the paragraph. */
export function openWriter(lines: boolean) {
  const blocks: Block[] = []
  let run: Inline[] = []

  const endParagraph = (): void => {
    for (const paragraph of paragraphsIn(run)) blocks.push(embedAlone(paragraph) ?? paragraph)
    run = []
  }

  return {
    text(data: string, marks: readonly Mark[]): void {
      const clean = cleanText(data)
      const pieces = lines ? clean.split('\n') : [clean]
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) run.push({ type: 'hardBreak' })
        if (piece !== '') run.push(textNode(piece, marks))
      }
    },
    lineBreak: (): void => void run.push({ type: 'hardBreak' }),
    endParagraph,
    add(...added: readonly Block[]): void {
      endParagraph()
      blocks.push(...added)
    },
    done(): Block[] {
      endParagraph()
      return blocks
    },
  }
}
export type Writer = ReturnType<typeof openWriter>

/** A paragraph that is nothing but the address of something that can be embedded. */
function embedAlone({ content }: Paragraph): Block | undefined {
  const [only, ...more] = content ?? []
  if (only?.type !== 'text' || more.length > 0 || !/^https?:\S+$/.test(only.text)) return undefined
  const attrs = embedAt(only.text)
  return attrs && { type: 'embed', attrs }
}
