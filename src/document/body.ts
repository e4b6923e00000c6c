/** The body of an article as it is kept: ProseMirror JSON that `check` has let through. */
export type Body = { type: 'doc'; content: Block[] } & { readonly [checked]: true }
declare const checked: unique symbol

export type Mark =
  | { type: Plain }
  | { type: 'link'; attrs: LinkAttrs }
  | { type: 'abbreviation'; attrs: { title: string } }
  | { type: 'lang'; attrs: { lang: string | null; dir: 'ltr' | 'rtl' | null } }
export type Plain = 'strong' | 'em' | 'underline' | 'strike' | 'sub' | 'sup' | 'code' | 'highlight'
type LinkAttrs = {
  href: string
  title: string | null
  rel: 'nofollow' | 'sponsored' | 'ugc' | null
}

type Text = { type: 'text'; text: string; marks?: Mark[] }
type HardBreak = { type: 'hardBreak'; marks?: Mark[] }
export type Inline = Text | HardBreak

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content?: Inline[] }
export type ListItem = { type: 'listItem'; content: Block[] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type TermList = { type: 'termList'; content: TermItem[] }
export type TermItem = { type: 'termItem'; content: [Term, Definition] }
type Term = { type: 'term'; content?: Inline[] }
export type Definition = { type: 'definition'; content: Block[] }
export type Blockquote = {
  type: 'blockquote'
  attrs: { attribution: string | null; source: string | null }
  content: Block[]
}
export type PullQuote = {
  type: 'pullQuote'
  attrs: { attribution: string | null }
  content: Paragraph[]
}
/** Its content is the caption. `src` is where the picture of an import was found. */
export type Picture = { type: 'picture'; attrs: PictureAttrs; content?: Inline[] }
export type PictureAttrs = {
  pictureId: string | null
  src: string | null
  alt: string
  credit: string | null
  size: 'column' | 'wide' | 'margin'
  /** Where the picture leads when clicked. */
  href: string | null
}
export type Gallery = { type: 'gallery'; attrs: { caption: string | null }; content: Picture[] }
export type Table = { type: 'table'; content: (TableCaption | TableRow)[] }
export type TableCaption = { type: 'tableCaption'; content?: Inline[] }
export type TableRow = { type: 'tableRow'; content?: TableCell[] }
export type TableCell = {
  type: 'tableCell' | 'tableHeader'
  attrs: { colspan: number; rowspan: number; align: 'center' | 'end' | null }
  content: Block[]
}
export type Embed = { type: 'embed'; attrs: EmbedAttrs }
export type EmbedAttrs = { provider: string; id: string; url: string; title: string | null }
export type FactBox = { type: 'factBox'; attrs: { title: string | null }; content: Block[] }
type RelatedLink = { type: 'relatedLink'; attrs: { href: string; text: string } }
export type CorrectionNote = {
  type: 'correctionNote'
  /** `at`: epoch milliseconds. */
  attrs: { at: number | null; kind: 'correction' | 'clarification' | 'update' | 'retraction' }
  content: Paragraph[]
}
export type CodeBlock = { type: 'codeBlock'; content?: Text[] }
export type Verse = { type: 'verse'; content?: Inline[] }
export type Divider = { type: 'divider' }

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | TermList
  | Blockquote
  | PullQuote
  | Picture
  | Gallery
  | Table
  | Embed
  | FactBox
  | RelatedLink
  | CorrectionNote
  | CodeBlock
  | Verse
  | Divider

/** A body that says nothing. */
export const emptyBody = { type: 'doc', content: [{ type: 'paragraph' }] } as unknown as Body
