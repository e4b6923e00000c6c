import type { Id } from '#base'
import { cleanLine } from '#document'
import type { Item } from './item.ts'
import { ownCopy } from './text.ts'

/** A file of the old site. */
export type Attachment = {
  id: string
  file: string
  /** Of its own page. */
  link: string
  title: string
  alt: string
  /** HTML. */
  caption: string
  parent: string
  order: number
  /** Set for pictures, once the paper knows them. */
  pictureId?: Id<'picture'>
}

const PICTURE = /\.(jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i
/** What WordPress appends to the name of a file for each size it makes. */
const SIZE = /(?:-\d{1,5}x\d{1,5}|-scaled|-rotated)(?=\.\w{2,5}$)/

export const isPicture = ({ file }: Attachment): boolean => PICTURE.test(pathOf(file))

const pathOf = (address: string): string => address.replace(/[?#].*/s, '')
const keyOf = (address: string): string =>
  pathOf(address)
    .replace(/^(https?:)?\/\//, '')
    .replace(SIZE, '')

/** What of an attachment stays in memory. */
export const readAttachment = (item: Item): Attachment => ({
  ...{ id: ownCopy(item.id), parent: ownCopy(item.parent), order: item.order },
  ...{ file: ownCopy(item.file), link: ownCopy(item.link), caption: ownCopy(item.excerpt) },
  title: ownCopy(cleanLine(item.title)),
  alt: ownCopy(cleanLine(item.meta.get('_wp_attachment_image_alt') ?? '')),
})

export type Attachments = ReturnType<typeof openAttachments>

/** All files of the old site, found by id, by address in any size, and by what they belong to. */
export function openAttachments() {
  const byId = new Map<string, Attachment>()
  const byKey = new Map<string, Attachment>()
  const byParent = new Map<string, Attachment[]>()
  return {
    add(attachment: Attachment): void {
      if (byId.has(attachment.id)) return
      byId.set(attachment.id, attachment)
      byKey.set(keyOf(attachment.file), attachment)
      const siblings = byParent.get(attachment.parent) ?? []
      if (siblings.push(attachment) === 1) byParent.set(attachment.parent, siblings)
    },
    all: (): Iterable<Attachment> => byId.values(),
    find: (id: string): Attachment | undefined => byId.get(id),
    at: (address: string): Attachment | undefined => byKey.get(keyOf(address)),
    /** In the order that its editor chose. */
    of: (parent: string): Attachment[] =>
      (byParent.get(parent) ?? []).toSorted(
        (a, b) => a.order - b.order || Number(a.id) - Number(b.id),
      ),
  }
}
