import type { Block, Inline, Paragraph } from '../body.ts'
import { withMark } from './rules.ts'

/** The blocks as they may stand in a list, a quotation or a table: headings become strong lines. */
export const fitFlow = (blocks: readonly Block[]): Block[] => blocks.flatMap(fitOne)

function fitOne(block: Block): Block[] {
  switch (block.type) {
    case 'heading':
      return [strongLine(block.content ?? [])]
    case 'pullQuote': {
      const { attribution } = block.attrs
      return [{ type: 'blockquote', attrs: { attribution, source: null }, content: block.content }]
    }
    case 'factBox': {
      const { title } = block.attrs
      const head = title ? [strongLine([{ type: 'text', text: title }])] : []
      return [...head, ...fitFlow(block.content)]
    }
    case 'correctionNote':
      return block.content
    case 'relatedLink': {
      const link = {
        type: 'link',
        attrs: { href: block.attrs.href, title: null, rel: null },
      } as const
      return [
        { type: 'paragraph', content: [{ type: 'text', text: block.attrs.text, marks: [link] }] },
      ]
    }
    default:
      return [block]
  }
}

const strongLine = (content: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  content: content.map((inline) => ({
    ...inline,
    marks: withMark(inline.marks ?? [], { type: 'strong' }),
  })),
})
