import type { Block, Inline, Table, TableCaption, TableRow } from './body.ts'

/** The text of a run, line breaks as line feeds. */
export const inlineText = (content: readonly Inline[] = []): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')

/** A table's caption, if it has one, and its rows. */
export function tableParts({ content }: Table): { caption?: TableCaption; rows: TableRow[] } {
  const rows = content.filter((part) => part.type === 'tableRow')
  const caption = content.find((part) => part.type === 'tableCaption')
  return caption ? { caption, rows } : { rows }
}

/** The blocks directly within a block. */
export function childrenOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => content)
    case 'termList':
      return block.content.flatMap(({ content: [, said] }) => said.content)
    case 'table':
      return tableParts(block)
        .rows.flatMap(({ content }) => content ?? [])
        .flatMap(({ content }) => content)
    case 'blockquote':
    case 'pullQuote':
    case 'gallery':
    case 'factBox':
    case 'correctionNote':
      return block.content
    default:
      return []
  }
}
