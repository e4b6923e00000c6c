import type { Block, Inline, Mark, PictureAttrs } from '../body.ts'
import type { Child, Element } from './tree.ts'

type FoundPicture = {
  src: string
  alt: string
  /** Of the picture and of the figure around it. */
  classes: readonly string[]
  /** As the page gave it, in CSS pixels. */
  width: number | undefined
}

export type ParseOptions = {
  /** What is known of a picture (its id, its size on the page); null leaves the picture out. */
  picture?: (found: FoundPicture) => Partial<PictureAttrs> | null | undefined
  /** A line feed is a line break and an empty line ends a paragraph, as in old WordPress. */
  lines?: boolean
}

/** Where a part of the page stands: the marks on its text, and how many containers hold it. */
export type Scope = {
  marks: readonly Mark[]
  depth: number
  /** Of the figures around. */
  classes: readonly string[]
}

export type Walk = {
  options: ParseOptions
  /** The blocks of an element's children, which may stand in the body itself. */
  blocks: (element: Element, scope: Scope) => Block[]
  /** The same, as they may stand in a list, a quotation or a table. */
  flow: (element: Element, scope: Scope) => Block[]
}

/** Turns one kind of element into blocks. */
export type Handler = (element: Element, scope: Scope, walk: Walk) => Block[]

const emptyParagraph: Block = { type: 'paragraph' }
export const orEmpty = (blocks: Block[]): Block[] => (blocks.length > 0 ? blocks : [emptyParagraph])

export const isBlank = (child: Child): boolean => typeof child === 'string' && child.trim() === ''
export const classesOf = ({ attributes }: Element): string[] =>
  (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '')
export const element = (name: string, children: Child[]): Element => ({
  name,
  attributes: new Map(),
  children,
})

/** The text of the blocks as one run, with line breaks between them; what is not text comes apart. */
export function asInline(blocks: readonly Block[]): { inline: Inline[]; rest: Block[] } {
  const inline: Inline[] = []
  const rest: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' && block.type !== 'heading') {
      rest.push(block)
      continue
    }
    if (inline.length > 0 && block.content) inline.push({ type: 'hardBreak' })
    inline.push(...(block.content ?? []))
  }
  return { inline, rest }
}
