import type { Id } from '#base'
import type { Picture } from '#media'
import { illustrate } from '../drawing/illustrate.ts'
import { type PersonKey, people } from '../people.ts'
import { CREDIT, type PictureKey, pictures } from '../pictures.ts'
import { type Installing, sourceOf } from './needs.ts'

const ABREAST = 3
const WIDTH = 1600

/** What `work` gives for each, a few at a time, in the order of the list. */
export async function abreast<T, R>(
  list: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = list.entries()
  const go = async (): Promise<void> => {
    for (const [i, item] of queue) results[i] = await work(item)
  }
  await Promise.all(Array.from({ length: ABREAST }, go))
  return results
}

type Words = { alt: string; caption?: string; credit?: string; focalX?: number; focalY?: number }

/** Lays a drawing among the pictures of the paper, so many pixels across. */
export function upload(
  { media, by }: Installing,
  key: string,
  [svg, drawnWidth]: readonly [svg: string, drawnWidth: number],
  words: Words,
): Promise<Picture> {
  const bytes = new TextEncoder().encode(svg)
  const file = { bytes, fileName: `${key}.svg`, drawnWidth }
  return media.upload(by, { ...file, source: sourceOf(key), ...words })
}

/** Draws the pictures of the articles. */
export async function installPictures(installing: Installing) {
  const { pictureWidth = WIDTH } = installing
  const all = Object.entries(pictures)
  let done = 0
  const drawn = await abreast(all, async ([key, picture]) => {
    const { alt, caption } = picture
    const [focalX, focalY] = 'focal' in picture ? picture.focal : [0.5, 0.5]
    const words = { alt, caption, credit: CREDIT, focalX, focalY }
    const { id } = await upload(installing, key, [illustrate(picture), pictureWidth], words)
    installing.onProgress({ what: 'pictures', done: ++done, of: all.length })
    return [key as PictureKey, id] as const
  })
  return new Map(drawn)
}

/** Takes on those who write, each with a portrait. */
export async function installPeople(installing: Installing) {
  const { people: room, by, pictureWidth = WIDTH } = installing
  const taken = await abreast(Object.entries(people), async ([slug, person]) => {
    const known = await room.personBySlug(slug)
    if (known) return [slug as PersonKey, known.id] as const
    const [palette, seed] = person.portrait
    const svg = illustrate({ motif: 'portrait', palette, seed })
    const words = { alt: `Drawing of ${person.name}`, credit: CREDIT, focalY: 0.4 }
    const { id: pictureId } = await upload(
      installing,
      `portrait-${slug}`,
      [svg, pictureWidth * 0.3],
      words,
    )
    const { name, role, bio } = person
    const { id } = await room.putPerson(by, {
      ...{ slug, name, role, bio, pictureId, source: sourceOf(slug) },
    })
    return [slug as PersonKey, id] as const
  })
  return new Map<PersonKey, Id<'person'>>(taken)
}
