/** The body of an article: ProseMirror JSON. */
export type Body = { type: 'doc'; content: readonly Node[] }
type Node = { type: string; text?: string; content?: readonly Node[] }

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] }

/** A paragraph of plain text. */
export const plainBody = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const textOf = (node: Node): string =>
  node.text ?? `${(node.content ?? []).map(textOf).join('')}${node.type === 'text' ? '' : '\n'}`

/** All its words, a line for each block. */
export const plainText = ({ content }: Body): string => content.map(textOf).join('')

/** How many words it has, in a language (BCP 47). */
export function wordCount(body: Body, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return [...segmenter.segment(plainText(body))].filter(({ isWordLike }) => isWordLike).length
}
