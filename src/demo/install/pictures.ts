import type { Id } from '#base'
import type { Media, Picture } from '#media'
import { articles } from '../articles/index.ts'
import { type Drawing, illustrate, sheetOf } from '../drawing/illustrate.ts'
import { home } from '../fronts.ts'
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

const pictureOf = new Map<string, string | undefined>(
  articles.map(({ key, picture }) => [key, picture]),
)

/** The picture as it is here, or a place kept for it. */
function expected(
  { media, by, signal, pictureWidth = WIDTH }: Installing,
  { key, drawing, words }: Sketch,
): Promise<Picture> {
  signal?.throwIfAborted()
  const sheet = sheetOf(drawing)
  const width = widthOf(drawing, pictureWidth)
  const height = Math.round((width * sheet.height) / sheet.width)
  const size = { width, height, colour: sheet.paper }
  return media.expect(by, { source: sourceOf(key), address: '', size, ...words })
}

/** Keeps a place for every picture; gives their ids by their keys. */
export async function expectPictures(installing: Installing): Promise<Map<string, Id<'picture'>>> {
  const ids = new Map<string, Id<'picture'>>()
  for (const sketch of sketches) ids.set(sketch.key, (await expected(installing, sketch)).id)
  return ids
}

/** Those of the home front first, as it is read; portraits are last. */
const inOrder = (): Sketch[] => {
  const shown = home.flatMap((container) => container.articles)
  const placeOf = ({ key }: Sketch): number => {
    const place = shown.findIndex((one) => pictureOf.get(one) === key)
    return place < 0 ? shown.length : place
  }
  return sketches.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Draws the pictures that are not here yet, a few at a time. */
export async function drawPictures(installing: Installing): Promise<void> {
  const { onProgress, pictureWidth = WIDTH } = installing
  let done = 0
  await abreast(inOrder(), async (sketch) => {
    const { key, drawing, words } = sketch
    const { file } = await expected(installing, sketch)
    const width = widthOf(drawing, pictureWidth)
    if (file === null) await upload(installing, key, [illustrate(drawing), width], words)
    onProgress({ what: 'pictures', done: ++done, of: sketches.length })
  })
}

/** Lays a drawing among the pictures of the paper, so many pixels across. */
export function upload(
  { media, by, signal }: Installing,
  key: string,
  [svg, drawnWidth]: readonly [svg: string, drawnWidth: number],
  words: Words,
): Promise<Picture> {
  signal?.throwIfAborted()
  const bytes = new TextEncoder().encode(svg)
  const file = { bytes, fileName: `${key}.svg`, drawnWidth }
  return media.upload(by, { ...file, source: sourceOf(key), ...words })
}

/** What `work` gives for each, a few at a time, in the order of the list. After a failure nothing more
 * is begun, and it is told when what was begun has ended. */
export async function abreast<T, R>(
  list: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const waiting = [...list.entries()]
  const go = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next[0]] = await work(next[1])
    }
  }
  const fail = (error: unknown): never => {
    waiting.length = 0
    throw error
  }
  const lanes = Array.from({ length: ABREAST }, () => go().catch(fail))
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
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
