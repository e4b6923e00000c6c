import type { Id } from '#base'
import { touch } from '#work'
import { pictureTag } from './finish.ts'
import type { Needs } from './media.ts'
import type { Picture } from './picture.ts'
import * as store from './store.ts'

const TYPES: Record<string, string> = {
  ...{ avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' },
}

export function openReading({ read, folder }: Pick<Needs, 'read' | 'folder'>) {
  return {
    /** The picture with this id, if there is one. */
    async picture(id: Id<'picture'>): Promise<Picture | undefined> {
      touch(pictureTag(id))
      return store.find(read, id)
    },

    /** Those of these pictures that there are, in the order asked for. */
    async pictures(ids: readonly Id<'picture'>[]): Promise<Picture[]> {
      for (const id of ids) touch(pictureTag(id))
      const found = new Map((await store.list(read, [...new Set(ids)])).map((p) => [p.id, p]))
      return ids.flatMap((id) => found.get(id) ?? [])
    },

    /** All pictures, newest first, so many before this one: for the newsroom. */
    async list({ before, limit }: { before?: store.Place; limit: number }) {
      return page(await store.listNewest(read, { before, limit: limit + 1 }), limit)
    },

    /** Pictures of imports whose files are not here, so many after this id. */
    expected({ after, limit }: { after?: Id<'picture'>; limit: number }): Promise<Picture[]> {
      return store.listExpected(read, { after, limit })
    },

    /** A file by the name that a rendition gives it. What bears a name never changes. */
    async file(name: string): Promise<{ bytes: Uint8Array; type: string } | undefined> {
      const type = TYPES[/\.(\w+)$/.exec(name)?.[1] ?? '']
      const bytes = type ? await folder.get(name) : undefined
      return bytes && type ? { bytes, type } : undefined
    },
  }
}

function page(items: Picture[], limit: number): { items: Picture[]; next?: store.Place } {
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  if (items.length <= limit || !last) return { items: shown }
  return { items: shown, next: { createdAt: last.createdAt, id: last.id } }
}
