import type { Block, Body, Table } from '../body.ts'
import { inlineText, tableParts } from '../parts.ts'

/** All words of a body, captions and attributions included: an empty line between blocks, a line feed
 * between items and rows, a tab between cells. */
export const toText = (body: Body): string => textOf(body.content)

/** The same of some blocks. */
export const textOf = (blocks: readonly Block[], between = '\n\n'): string =>
  join(
    blocks.map((block) => blockText(block)),
    between,
  )

const join = (texts: readonly (string | null)[], between: string): string =>
  texts.filter((text) => text !== null && text !== '').join(between)

function blockText(block: Block): string {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return join(
        block.content.map(({ content }) => textOf(content, '\n')),
        '\n',
      )
    case 'termList':
      return join(
        block.content.map(({ content: [term, said] }) =>
          join([inlineText(term.content), textOf(said.content, '\n')], ': '),
        ),
        '\n',
      )
    case 'blockquote':
    case 'pullQuote':
      return join([textOf(block.content), block.attrs.attribution], '\n')
    case 'table':
      return tableText(block)
    case 'gallery':
      return join([textOf(block.content), block.attrs.caption], '\n')
    case 'factBox':
      return join([block.attrs.title, textOf(block.content)], '\n\n')
    case 'correctionNote':
      return textOf(block.content)
    case 'embed':
      return block.attrs.title ?? ''
    case 'relatedLink':
      return block.attrs.text
    case 'divider':
      return ''
    default:
      return inlineText(block.content)
  }
}

function tableText(table: Table): string {
  const { caption, rows } = tableParts(table)
  const lines = rows.map(({ content = [] }) =>
    join(
      content.map((cell) => textOf(cell.content, '\n')),
      '\t',
    ),
  )
  return join([inlineText(caption?.content), ...lines], '\n')
}
