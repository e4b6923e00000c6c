import type { Id } from '#base'
import type { Media, Picture } from '#media'
import { type Drawing, illustrate } from '../drawing/illustrate.ts'
import { type PersonKey, people } from '../people.ts'
import { CREDIT, pictures } from '../pictures.ts'
import { type Installing, sourceOf } from './needs.ts'

type Words = Pick<
  Parameters<Media['expect']>[1],
  'alt' | 'caption' | 'credit' | 'focalX' | 'focalY'
>
type Sketch = { key: string; drawing: Drawing; words: Words }

const ABREAST = 3
/** Pixels across a picture of an article; a portrait is smaller. */
const WIDTH = 1600
const widthOf = ({ motif }: Drawing, width: number): number =>
  motif === 'portrait' ? width * 0.3 : width

const sketches: readonly Sketch[] = [
  ...Object.entries(pictures).map(([key, { alt, caption, ...drawing }]) => {
    const [focalX, focalY] = 'focal' in drawing ? drawing.focal : [0.5, 0.5]
    return { key, drawing, words: { alt, caption, credit: CREDIT, focalX, focalY } }
  }),
  ...Object.entries(people).map(
    ([
      key,
      {
        name,
        portrait: [palette, seed],
      },
    ]) => ({
      key: `portrait-${key}`,
      drawing: { motif: 'portrait', palette, seed } as const,
      words: { alt: `Drawing of ${name}`, credit: CREDIT, focalY: 0.4 },
    }),
  ),
]

/** The picture as it is here, or a place kept for it. */
const expected = ({ media, by }: Installing, { key, words }: Sketch): Promise<Picture> =>
  media.expect(by, { source: sourceOf(key), address: '', ...words })

/** Keeps a place for every picture; gives their ids by their keys. */
export async function expectPictures(installing: Installing): Promise<Map<string, Id<'picture'>>> {
  const ids = new Map<string, Id<'picture'>>()
  for (const sketch of sketches) ids.set(sketch.key, (await expected(installing, sketch)).id)
  return ids
}

/** Draws the pictures that are not here yet, a few at a time, those of articles first. */
export async function drawPictures(installing: Installing): Promise<void> {
  const { onProgress, pictureWidth = WIDTH } = installing
  let done = 0
  await abreast(sketches, async (sketch) => {
    const { key, drawing, words } = sketch
    const { file } = await expected(installing, sketch)
    const width = widthOf(drawing, pictureWidth)
    if (file === null) await upload(installing, key, [illustrate(drawing), width], words)
    onProgress({ what: 'pictures', done: ++done, of: sketches.length })
  })
}

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

/** Takes on those who write, each with the place of a portrait. */
export async function installPeople(
  { people: room, by }: Installing,
  ids: ReadonlyMap<string, Id<'picture'>>,
): Promise<Map<PersonKey, Id<'person'>>> {
  const taken = new Map<PersonKey, Id<'person'>>()
  for (const [slug, { name, role, bio }] of Object.entries(people)) {
    const pictureId = ids.get(`portrait-${slug}`) ?? null
    const draft = { slug, name, role, bio, pictureId, source: sourceOf(slug) }
    const { id } = (await room.personBySlug(slug)) ?? (await room.putPerson(by, draft))
    taken.set(slug as PersonKey, id)
  }
  return taken
}
