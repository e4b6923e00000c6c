import { type Id, Refusal } from '#base'
import type { Read } from '#db'
import * as store from './store.ts'
import type { Listed } from './store-listing.ts'

export function noPage(): never {
  throw new Refusal('not-found', 'There is no such page of this list.')
}

/** Where in time a cursor stands, even if its article is gone from the list. */
export async function cursorAt(
  read: Read,
  id: Id<'article'> | undefined,
): Promise<Listed | undefined> {
  if (!id) return undefined
  const publishedAt = await store.findPublishedAt(read, id)
  if (!publishedAt) return noPage()
  return { publishedAt, articleId: id }
}
