import type {
  Block,
  Blockquote,
  BulletList,
  CodeBlock,
  CorrectionNote,
  Divider,
  Embed,
  FactBox,
  Gallery,
  Heading,
  OrderedList,
  Paragraph,
  Picture,
  PullQuote,
  Table,
  TableCell,
  TermList,
  Verse,
} from '../body.ts'
import { inlineText, tableParts } from '../parts.ts'
import { attr, escapeHtml } from './escape.ts'
import { type Href, inlineHtml } from './inline.ts'
import { tableHtml } from './table.ts'

/** What differs between the page, the feed and whatever else shows a body. */
export type Manner = {
  href: Href
  tableName: string
  heading: (heading: Heading, html: string) => string
  picture: (picture: Picture, caption: string) => string
  embed: (embed: Embed) => string
  factBox: (box: FactBox, inside: () => string) => string
  correction: (note: CorrectionNote, html: string) => string
}

/** Blocks as HTML in some manner; every character of the body's text is escaped. */
export const blocksHtml = (blocks: readonly Block[], manner: Manner): string =>
  blocks.map((block) => blockHtml(block, manner)).join('')

export function blockHtml(block: Block, manner: Manner): string {
  switch (block.type) {
    case 'heading':
      return block.content ? manner.heading(block, inlineHtml(block.content, manner.href)) : ''
    case 'bulletList':
    case 'orderedList':
    case 'termList':
      return listHtml(block, manner)
    case 'blockquote':
    case 'pullQuote':
      return quoteHtml(block, manner)
    case 'picture':
      return manner.picture(block, inlineHtml(block.content, manner.href))
    case 'gallery':
      return galleryHtml(block, manner)
    case 'table':
      return tableIn(block, manner)
    case 'embed':
      return manner.embed(block)
    case 'factBox':
      return manner.factBox(block, () => blocksHtml(block.content, manner))
    case 'relatedLink': {
      const { href, text } = block.attrs
      return `<p class="related"><a class="more"${attr('href', manner.href(href))}>${escapeHtml(text)}</a></p>`
    }
    case 'correctionNote': {
      const lines = block.content.map(({ content }) => inlineHtml(content, manner.href))
      return manner.correction(block, lines.join('<br>'))
    }
    default:
      return plainHtml(block, manner)
  }
}

function plainHtml(block: Paragraph | Verse | CodeBlock | Divider, manner: Manner): string {
  if (block.type === 'divider') return '<hr>'
  if (!block.content) return ''
  if (block.type === 'codeBlock') {
    return `<pre><code>${escapeHtml(inlineText(block.content))}</code></pre>`
  }
  const kind = block.type === 'verse' ? ' class="verse"' : ''
  return `<p${kind}>${inlineHtml(block.content, manner.href)}</p>`
}

function listHtml(list: BulletList | OrderedList | TermList, manner: Manner): string {
  if (list.type === 'termList') {
    const items = list.content.map(
      ({ content: [term, said] }) =>
        `<dt>${inlineHtml(term.content, manner.href)}</dt><dd>${tight(said.content, manner)}</dd>`,
    )
    return `<dl>${items.join('')}</dl>`
  }
  const items = list.content.map(({ content }) => `<li>${tight(content, manner)}</li>`).join('')
  if (list.type === 'bulletList') return `<ul>${items}</ul>`
  const { start } = list.attrs
  return `<ol${attr('start', start === 1 ? null : start)}>${items}</ol>`
}

function tableIn(table: Table, manner: Manner): string {
  const caption = tableParts(table).caption?.content
  const name = inlineText(caption).replace(/\s+/g, ' ') || manner.tableName
  const inside = {
    caption: inlineHtml(caption, manner.href),
    cell: ({ content }: TableCell) => tight(content, manner),
  }
  return tableHtml(table, inside, name)
}

function quoteHtml(quote: Blockquote | PullQuote, manner: Manner): string {
  const { attribution } = quote.attrs
  const source = quote.type === 'blockquote' ? quote.attrs.source : null
  const address = source && manner.href(source)
  const name = attribution && escapeHtml(attribution)
  const by = name && address ? `<a class="plain"${attr('href', address)}>${name}</a>` : name
  const footer = by ? `<footer>${by}</footer>` : ''
  const kind = quote.type === 'pullQuote' ? ' class="pull"' : attr('cite', address)
  return `<blockquote${kind}>${blocksHtml(quote.content, manner)}${footer}</blockquote>`
}

function galleryHtml(gallery: Gallery, manner: Manner): string {
  const { caption } = gallery.attrs
  const below = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  return `<figure class="gallery">${blocksHtml(gallery.content, manner)}${below}</figure>`
}

/** A lone paragraph, or one with lists below it, stands without its own element. */
function tight(blocks: readonly Block[], manner: Manner): string {
  const [first, ...more] = blocks
  const isList = ({ type }: Block): boolean => type === 'bulletList' || type === 'orderedList'
  if (first?.type !== 'paragraph' || !more.every(isList)) return blocksHtml(blocks, manner)
  return inlineHtml(first.content, manner.href) + blocksHtml(more, manner)
}
