import { normalPath } from '#links'
import type { Attachments } from './attachments.ts'
import type { Item } from './item.ts'
import { isAllowed } from './sections.ts'

/** Addresses by number, of which any item has some. */
const PLAIN = ['p', 'page_id', 'post_type', 'attachment_id']

/** The addresses of the pages that WordPress makes for the files of an item: they lead to the item. */
export const filePages = (attachments: Attachments, itemId: string): string[] =>
  attachments.of(itemId).flatMap(({ link }) => {
    const url = URL.parse(link)
    return url && url.search === '' && url.pathname !== '/' ? [normalPath(url.pathname)] : []
  })

/** Where an item stood, to stand there again; null where that was no address of its own, or one that
 * the paper needs itself (`refused`). */
export function addressOf({ link, id, type }: Item): {
  path: string | null
  formerPaths: string[]
  refused: string | undefined
} {
  const formerPaths = [type === 'page' ? `/?page_id=${id}` : `/?p=${id}`]
  const url = URL.parse(link)
  const none = { path: null, formerPaths, refused: undefined }
  if (!url || PLAIN.some((name) => url.searchParams.has(name))) return none
  const path = normalPath(url.pathname)
  if (path === '/') return none
  return isAllowed(path) ? { ...none, path } : { ...none, refused: path }
}
