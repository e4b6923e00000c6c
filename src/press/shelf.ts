import { LRUCache } from 'lru-cache'
import { EVERYTHING } from '#work'
import { bytesOf, type Page, tagsOf } from './page.ts'
import type { Spool } from './spool.ts'

type Needs = { now: () => number; spool: Spool; bytes: number }

/** The finished pages, fresh ones and last good copies, in memory and behind it on disk. */
export function openShelf({ now, spool, bytes }: Needs) {
  const pages = new LRUCache<string, Page>({ maxSize: bytes, sizeCalculation: bytesOf })

  const isFresh = ({ parts, goodUntil }: Page): boolean =>
    now() < goodUntil && parts.every(({ kept }) => kept)

  function take(page: Page): void {
    page.gone = true
    pages.delete(page.path)
  }

  return {
    isFresh,

    /** The page, fresh or not. */
    peek: (path: string) => pages.get(path),

    /** The page, if it is kept and fresh. */
    find(path: string): Page | undefined {
      const page = pages.get(path)
      return page && isFresh(page) ? page : undefined
    },

    /** Keeps a page, unless it has changed already: it could come after a refusal, and outlive it. */
    keep(page: Page): void {
      if (!isFresh(page)) return
      pages.set(page.path, page)
      spool.keep(page)
    },

    /** The last good copy, from memory or, after a restart, from disk. */
    async lastGood(path: string): Promise<Page | undefined> {
      const known = pages.get(path)
      if (known) return known
      const spooled = await spool.find(path)
      if (spooled && !pages.has(path)) pages.set(path, spooled)
      return pages.get(path)
    },

    /** Lets go of every copy of one page. */
    drop(path: string): void {
      const page = pages.get(path)
      if (page) take(page)
      spool.drop(path)
    },

    /** Resolves when no copy of what was made from any of these tags is left. */
    async destroy(tags: ReadonlySet<string>): Promise<void> {
      for (const page of pages.values()) {
        if (tags.has(EVERYTHING) || !tagsOf(page).isDisjointFrom(tags)) take(page)
      }
      await spool.destroy(tags)
    },

    stats: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  }
}
