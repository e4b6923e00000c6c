import { type Body, check, withPictures } from '#document'
import { blocksOf } from './markup.ts'
import type { Known } from './needs.ts'

/** The body that a text in the demo's markup stands for; pictures are named by their keys. Refuses
 * what no body can hold. */
export function bodyOf(text: string, pictures: Known['pictures']): Body {
  const ids = new Map<string, string>(pictures)
  return withPictures(check({ type: 'doc', content: blocksOf(text) }), ({ src }) => {
    const pictureId = src && ids.get(src)
    return pictureId ? { pictureId, src: null } : undefined
  })
}
