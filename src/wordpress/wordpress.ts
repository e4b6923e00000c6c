import type { Actor } from '#base'
import { openAuthors } from './authors.ts'
import { openBatches, type Pair, why } from './batch.ts'
import { type Convert, openConverting } from './convert.ts'
import { textOf } from './decode.ts'
import { type Item, nameOf, readItem } from './item.ts'
import { nameThePaper, nameTheSections } from './naming.ts'
import { expectPictures } from './pictures.ts'
import { openReader } from './reader.ts'
import { redirect } from './redirects.ts'
import { type Notes, openNotes, type Report } from './report.ts'
import type { Journey, Rooms } from './rooms.ts'
import { openSections } from './sections.ts'
import { survey } from './survey.ts'
import { openTopics } from './topics.ts'

/** How far an import is: it looks through the whole file first, then brings what it found. */
type Progress = { stage: 'looking' | 'bringing'; items: number; of?: number }
export type Wishes = {
  /** Who imports; the import itself unless given. */
  by?: Actor
  /** Names the old site, where the export names it wrong. */
  host?: string
  onProgress?: (progress: Progress) => void
  /** Ends the import between two batches; another run goes on. */
  signal?: AbortSignal
}
/** Opens the file once more, from its beginning. */
type Source = () => AsyncIterable<Uint8Array>

const AT_ONCE = 200
const LARGEST_BATCH = 4_000_000 // characters
const HERE = new Set(['post', 'page'])

/** Brings whole WordPress sites into the paper. */
export function openWordPress(rooms: Rooms) {
  return {
    /** Brings everything from an export (WXR 1.0 to 1.2) and tells what came, what came otherwise and
     * what did not. Brought again, nothing is doubled, and what was changed here since stays. Refuses
     * a file that is no export before anything is changed; of one that is cut short, all that is whole
     * comes in. */
    async import(source: Source, wishes: Wishes = {}): Promise<Report> {
      const { by = { kind: 'import', name: 'wordpress' }, host, onProgress, signal } = wishes
      const notes = openNotes()
      const onBatch = (items: number): void => {
        onProgress?.({ stage: 'looking', items })
        signal?.throwIfAborted()
      }
      const found = await survey(source(), { host, onBatch })
      const journey = { by, survey: found, notes }
      const isStopped = (): boolean => signal?.aborted === true
      await nameThePaper(rooms, journey)
      await expectPictures(rooms, journey, { isStopped })
      const take = await openTaking(rooms, journey)
      const tell = (items: number): void =>
        onProgress?.({ stage: 'bringing', items, of: found.items })
      if (!isStopped()) await walk(source(), { take, tell, isStopped })
      const { title, address: site } = found.site
      return notes.done({ title, site, brokenOff: found.brokenOff, stopped: isStopped() })
    },
  }
}

type Taking = { add: (item: Item) => Promise<void>; flush: () => Promise<void> }

async function walk(
  bytes: AsyncIterable<Uint8Array>,
  way: { take: Taking; tell: (items: number) => void; isStopped: () => boolean },
): Promise<void> {
  const reader = openReader()
  let items = 0
  for await (const text of textOf(bytes)) {
    for (const entry of reader.write(text)) {
      if (entry.name !== 'item') continue
      await way.take.add(readItem(entry))
      items += 1
    }
    way.tell(items)
    if (way.isStopped()) return
  }
  await way.take.flush()
}

/** Takes items, and brings them as soon as they are enough. */
async function openTaking(rooms: Rooms, journey: Journey): Promise<Taking> {
  const { survey: found, notes } = journey
  const sections = await openSections(rooms, journey)
  const topics = await openTopics(rooms, journey)
  const authors = await openAuthors(rooms, journey)
  for (const { slug, name } of found.categories.values()) await sections.find(slug, name)
  await nameTheSections(rooms, journey, sections)
  for (const { slug, name } of found.tags.values()) await topics.find('post_tag', slug, name)
  for (const login of found.authors.keys()) await authors.find(login)
  await redirect(rooms, journey, '/feed/', '/feed.xml')
  const convert = openConverting(rooms, journey, { sections, topics, authors })
  const bring = openBatches(rooms, journey, authors)
  const seen = new Set<string>()
  let pairs: Pair[] = []
  let size = 0

  async function flush(): Promise<void> {
    const batch = pairs
    pairs = []
    size = 0
    await bring(batch)
  }
  return {
    async add(item) {
      const pair = await become(item, { convert, notes, seen })
      if (!pair) return
      pairs.push(pair)
      size += item.content.length
      if (pairs.length >= AT_ONCE || size > LARGEST_BATCH) await flush()
    },
    flush,
  }
}

/** The article that an item becomes, unless it stays behind. */
async function become(
  item: Item,
  { convert, notes, seen }: { convert: Convert; notes: Notes; seen: Set<string> },
): Promise<Pair | undefined> {
  if (item.type === 'attachment') return undefined
  if (!HERE.has(item.type)) return void notes.leftType(item.type)
  const name = nameOf(item)
  if (item.id === '' || seen.has(item.id)) {
    const why = item.id === '' ? 'It has no number.' : 'The export holds it twice.'
    return void notes.left(name, why)
  }
  seen.add(item.id)
  const standing = convert.standing(item)
  if (!standing) return void notes.left(name, `It was of no state to keep: ${item.status}.`)
  const say = (reason: string): void => notes.changed(name, reason)
  const article = await convert.toArticle(item, standing, say).catch(why)
  if (typeof article === 'string') return void notes.left(name, article)
  return { item, article }
}
