import { type Body, parseMarkup } from '#document'
import type { Known } from './needs.ts'

/** The body that a text of the demo stands for; pictures are named by their keys. Refuses what no body
 * can hold, and a picture that is not there. */
export function bodyOf(text: string, pictures: Known['pictures']): Body {
  return parseMarkup(text, {
    picture: (key) => {
      const pictureId = pictures.get(key)
      if (!pictureId) throw new Error(`There is no picture called ${key}.`)
      return { pictureId }
    },
  })
}
