/** The files of the index: each generation has one of its own, and the highest serves. A new one is
 * made under another name and renamed when it is whole, so no process ever opens half of one. */
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Raised with every change of the tables or of what is counted: old code and new, side by side, each
 * have their own files. */
const VERSION = 1
const NAME = /^search-(\d+)-(\d+)\.db/
const SIDES = ['', '-wal', '-shm', '-journal']

export type Generation = { number: number; path: string }
export type Files = ReturnType<typeof openFiles>

export function openFiles(folder: string) {
  const pathOf = (number: number): string => join(folder, `search-${VERSION}-${number}.db`)

  const known = () =>
    readdirSync(folder).flatMap((name) => {
      const [, version, number] = NAME.exec(name) ?? []
      return number === undefined
        ? []
        : [{ name, version: Number(version), number: Number(number), whole: name.endsWith('.db') }]
    })

  function current(): Generation | undefined {
    const own = known().filter(({ version, whole }) => version === VERSION && whole)
    const number = Math.max(...own.map((file) => file.number), 0)
    return number > 0 ? { number, path: pathOf(number) } : undefined
  }

  return {
    /** The generation that serves. */
    current,
    lockPath: join(folder, 'search.lock'),

    /** Where the next generation is made, with nothing left there of an earlier try. */
    draft(): string {
      const path = `${pathOf((current()?.number ?? 0) + 1)}.part`
      for (const side of SIDES) rmSync(`${path}${side}`, { force: true })
      return path
    },

    /** The draft serves from now on. */
    publish: (draft: string): void => renameSync(draft, draft.replace(/\.part$/, '')),

    /** Removes what neither this version nor a later one of the program reads any more. */
    sweep(): void {
      const serving = current()?.number ?? 0
      for (const { name, version, number } of known()) {
        const old = version < VERSION || (version === VERSION && number < serving)
        if (old) rmSync(join(folder, name), { force: true })
      }
    },
  }
}
