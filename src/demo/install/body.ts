import { type Block, type Body, check, parseMarkup } from '#document'
import type { Known } from './needs.ts'

const EMBED = /^@embed (\S+) \| (.+)$/
const CORRECTION = /^:::correction (\S+)\n([\s\S]+?)\n:::$/

/** The body that a text in the paper's markup stands for. Beside what `document` reads, a paragraph
 * may be an embed (`@embed address | title`) or a correction (`:::correction instant`, its words,
 * `:::`); pictures are named by their keys. Refuses what no body can hold. */
export function bodyOf(text: string, pictures: Known['pictures']): Body {
  const parts = text.trim().split(/\n\n(?=@embed |:::correction )|(?<=^@embed .*)\n\n/m)
  const content = parts.flatMap((part) => special(part.trim()) ?? parseMarkup(part).content)
  return check({ type: 'doc', content: content.map((block) => withPicture(block, pictures)) })
}

function special(part: string): Block[] | undefined {
  const [, url, title] = EMBED.exec(part) ?? []
  if (url && title) {
    const id = new URL(url).search.slice(1)
    return [{ type: 'embed', attrs: { provider: 'openstreetmap', id, url, title } }]
  }
  const [, at, words] = CORRECTION.exec(part) ?? []
  if (!at || !words) return undefined
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }]
  return [{ type: 'correctionNote', attrs: { at: Date.parse(at), kind: 'correction' }, content }]
}

function withPicture(block: Block, pictures: Known['pictures']): Block {
  if (block.type !== 'picture') return block
  const pictureId = new Map<string, string>(pictures).get(block.attrs.src ?? '')
  return pictureId ? { ...block, attrs: { ...block.attrs, pictureId, src: null } } : block
}
