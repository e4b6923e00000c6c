import { type Actor, type Id, newId } from '#base'
import type { Read, Tx } from '#db'
import { decode } from './decode.ts'
import { finish } from './finish.ts'
import type { Folder } from './folder.ts'
import type { Needs } from './media.ts'
import { readMetadata } from './metadata.ts'
import { checkMayHandle, cleanWords, type Description, focal, type Picture } from './picture.ts'
import { keyOf, webpName } from './render.ts'
import { checkFile } from './sniff.ts'
import * as store from './store.ts'

type Given = Partial<Description> & { source?: string; address?: string }
export type Upload = Given & {
  bytes: Uint8Array
  fileName?: string
  /** Pixels across, for a drawing: it has none of its own. */
  drawnWidth?: number
}
export type Expected = Given & {
  source: string
  address: string
  /** Where they are known, so that its place can be kept: pixels, and an average colour. */
  size?: Pick<Picture, 'width' | 'height' | 'colour'>
}
type Filled = store.Filled & { words: ReturnType<typeof cleanWords> }

const hex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex')

/** Decodes a file and lays it in the folder; gives what is stored of it. */
async function take(folder: Folder, by: Actor, upload: Upload, hash: string) {
  const kind = checkFile(by, upload)
  const words = await readMetadata(upload.bytes)
  const { whole, first, colour } = await decode(upload.bytes, kind, upload.drawnWidth)
  const file = `${keyOf(hash)}.${whole.extension}`
  const firstFile = webpName(keyOf(hash), first.width)
  await folder.put(file, whole.bytes)
  await folder.put(firstFile, first.bytes)
  const { width, height, type } = whole
  const size = { format: 'webp', width: first.width, height: first.height } as const
  return {
    filled: { hash, file, type, width, height, bytes: whole.bytes.length, colour },
    words: cleanWords(words),
    first: { ...size, file: firstFile, bytes: first.bytes.length },
  }
}

/** How pictures come in. */
export function openIntake({ read, change, now, folder }: Needs) {
  /** A new row without its file. */
  const blank = ({ source, address, ...given }: Given): store.Row => ({
    ...{ id: newId<'picture'>(), version: 1, ...cleanWords(given) },
    ...{ focalX: focal(given.focalX), focalY: focal(given.focalY) },
    ...{ hash: null, file: null, type: '', width: 0, height: 0, bytes: 0, colour: '#cccccc' },
    ...{ createdAt: now(), source: source ?? null, address: address ?? null },
  })

  /** Stores what was taken: in the row that waits for it, or in one of its own. */
  async function keep(
    tx: Tx,
    upload: Upload,
    { words, ...filled }: Filled,
  ): Promise<Id<'picture'>> {
    const waiting = upload.source ? await store.findBySource(tx, upload.source) : undefined
    const row = waiting ? await store.get(tx, waiting.id) : blank(upload)
    const said = { alt: row.alt, caption: row.caption || words.caption }
    const rights = { credit: row.credit || words.credit, licence: row.licence || words.licence }
    if (waiting) await store.fill(tx, waiting.id, { ...filled, ...said, ...rights })
    else await store.insert(tx, { ...blank(upload), ...filled, ...said, ...rights, id: row.id })
    return row.id
  }

  return {
    /** Takes in a picture: decoded in limits, turned upright and stripped of its metadata, which fill
     * in credit, caption and licence where those are not given. One rendition is ready at once, the
     * others follow. Gives the picture there is when the file or its source is known. Refuses readers,
     * more than 40 MB or 50 million pixels, and whatever is not the picture it claims to be. */
    async upload(by: Actor, upload: Upload): Promise<Picture> {
      checkMayHandle(by)
      const hash = hex(await crypto.subtle.digest('SHA-256', upload.bytes as BufferSource))
      const here = await findHere(read, hash, upload.source)
      if (here) return here
      const { first, filled, words } = await take(folder, by, upload, hash)
      return change(async (tx) => {
        const meanwhile = await findHere(tx, hash, upload.source)
        if (meanwhile) return meanwhile
        const id = await keep(tx, upload, { ...filled, words })
        await store.setRenditions(tx, id, [first])
        await finish(tx, { by, did: 'picture-uploaded', id, at: now() })
        return store.get(tx, id)
      })
    },

    /** Makes room for a picture whose file is not here yet, or gives the one with this source as it
     * is; `upload` with the same source brings the file. Refuses readers. */
    async expect(by: Actor, expected: Expected): Promise<Picture> {
      checkMayHandle(by)
      return change(async (tx) => {
        const same = await store.findBySource(tx, expected.source)
        if (same) return store.get(tx, same.id)
        const { size, ...given } = expected
        const row = { ...blank(given), ...size }
        await store.insert(tx, row)
        await finish(tx, { by, did: 'picture-expected', id: row.id, at: now() })
        return store.get(tx, row.id)
      })
    },
  }
}

/** The picture that is this file already: by where it came from, else by its bytes. */
async function findHere(from: Read, hash: string, source?: string): Promise<Picture | undefined> {
  const same = source ? await store.findBySource(from, source) : undefined
  if (same) return same.file === null ? undefined : store.get(from, same.id)
  const twin = await store.findByHash(from, hash)
  return twin && store.get(from, twin)
}
