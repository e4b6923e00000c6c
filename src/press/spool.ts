/** Good copies of pages on disk, for a time when nothing can be rendered, even after a restart. Several
 * processes may share the folder: whatever one of them destroys is gone for all. */
import { mkdir, rm, unlink } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { EVERYTHING } from '#work'
import { type openBindery, type Page, tagsOf } from './page.ts'
import { readSheet, writeSheet } from './sheet.ts'
import { eachSheet, fileFor, prune } from './spool-folder.ts'
import { openSweeper } from './sweeper.ts'

export type Spool = {
  keep: (page: Page) => void
  find: (path: string) => Promise<Page | undefined>
  drop: (path: string) => void
  /** Resolves when no copy made from any of these tags is left. */
  destroy: (tags: ReadonlySet<string>) => Promise<void>
  /** Writes what still waits to be written. */
  close: () => Promise<void>
}
type Needs = {
  folder: string
  /** How much may lie there. */
  bytes: number
  bind: ReturnType<typeof openBindery>
  report: (error: unknown) => void
}

/** Some 200 pages a second, so that a flood of new pages does not become one of writing. */
const SLICE = 20
const PAUSE_MS = 100
const LONG_PAUSE_MS = 30_000

/** For a press that keeps nothing on disk. */
export const noSpool: Spool = {
  keep: () => {},
  find: async () => undefined,
  drop: () => {},
  destroy: async () => {},
  close: async () => {},
}

const isMadeFrom = (made: Iterable<string>, tags: ReadonlySet<string>): boolean =>
  tags.has(EVERYTHING) || !tags.isDisjointFrom(new Set(made))

/** Writes pages a few at a time: of each path the newest, if it is still kept when its turn comes. */
function openWriter({ folder, bytes, report }: Needs) {
  const waiting = new Map<string, WeakRef<Page>>()
  const closing = new AbortController()
  let writing: Page | undefined
  let running: Promise<void> | undefined
  let total = Number.POSITIVE_INFINITY // until the folder has been measured
  const rest = (ms: number) => wait(ms, undefined, { signal: closing.signal }).catch(() => {})

  async function write(path: string): Promise<void> {
    const page = waiting.get(path)?.deref()
    waiting.delete(path)
    if (!page || page.gone) return
    writing = page
    total += await writeSheet(fileFor(folder, path), page)
    if (total > bytes) total = await prune(folder, bytes)
  }

  async function run(): Promise<void> {
    try {
      await mkdir(folder, { recursive: true })
      while (waiting.size > 0) {
        await rest(PAUSE_MS)
        for (const path of [...waiting.keys()].slice(0, SLICE)) await write(path)
      }
    } catch (error) {
      report(error)
      waiting.clear() // as on a full disk: each page comes again when it is made again
      await rest(LONG_PAUSE_MS)
    }
    running = undefined
  }

  return {
    add(page: Page): void {
      waiting.set(page.path, new WeakRef(page))
      running ??= run()
    },
    /** What has not reached the disk yet, or is just doing so. */
    *unwritten(): Generator<Page> {
      for (const page of [...waiting.values()].map((known) => known.deref())) if (page) yield page
      if (writing) yield writing
    },
    async close(): Promise<void> {
      closing.abort()
      await running
    },
  }
}

export function openSpool(needs: Needs): Spool {
  const { folder, bind, report } = needs
  const writer = openWriter(needs)
  const sweeper = openSweeper((tags) =>
    eachSheet(folder, async (file) => {
      const sheet = await readSheet(file)
      if (!sheet || isMadeFrom(sheet.tags, tags)) await rm(file, { force: true })
    }),
  )

  async function find(path: string): Promise<Page | undefined> {
    await sweeper.over()
    const sweeps = sweeper.count()
    const sheet = await readSheet(fileFor(folder, path))
    const text = await sheet?.text().catch(() => undefined)
    if (sweeper.count() !== sweeps) return find(path)
    if (!sheet || !text || sheet.path !== path) return undefined
    const origin = { tags: new Set(sheet.tags), goodUntil: 0, kept: false }
    return bind({ path, parts: [origin], dress: sheet.dress, texts: [text] })
  }

  return {
    keep: writer.add,
    find,
    drop(path) {
      for (const page of writer.unwritten()) if (page.path === path) page.gone = true
      // Not `rm`, which looks first, and blocks: every page that is not found comes by here.
      unlink(fileFor(folder, path)).catch((error) => {
        if (error.code !== 'ENOENT') report(error)
      })
    },
    destroy(tags) {
      for (const page of writer.unwritten()) if (isMadeFrom(tagsOf(page), tags)) page.gone = true
      return sweeper.sweep(tags)
    },
    close: writer.close,
  }
}
