import type { Page } from './page.ts'

/** Where good copies of pages lie for a time when nothing can be rendered. */
export type Spool = {
  keep: (page: Page) => void
  find: (path: string) => Promise<Page | undefined>
  drop: (path: string) => void
  /** Resolves when no copy made from any of these tags is left. */
  destroy: (tags: ReadonlySet<string>) => Promise<void>
  close: () => Promise<void>
}

/** For a press that keeps nothing on disk. */
export const noSpool: Spool = {
  keep: () => {},
  find: async () => undefined,
  drop: () => {},
  destroy: async () => {},
  close: async () => {},
}
