import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Where files are kept. What bears a name never changes, so a second `put` of one does no harm. */
export type Folder = {
  put: (name: string, bytes: Uint8Array) => Promise<void>
  get: (name: string) => Promise<Uint8Array | undefined>
}

/** Letters, digits, hyphens and one extension: nothing that could lead out of the folder. */
const NAME = /^[0-9a-z][0-9a-z-]+\.[0-9a-z]+$/

/** Keeps files in a folder of this machine, spread over folders of their own by two letters. */
export function openFolder(path: string): Folder {
  const folderOf = (name: string): string => join(path, name.slice(0, 2))
  const made = new Set<string>()

  async function make(folder: string): Promise<void> {
    if (made.has(folder)) return
    await mkdir(folder, { recursive: true })
    made.add(folder)
  }

  return {
    /** Whole or not at all, and on the disk when it is done. */
    async put(name, bytes) {
      if (!NAME.test(name)) throw new Error(`No name for a file: ${name}`)
      const folder = folderOf(name)
      await make(folder)
      const draft = join(folder, `.${crypto.randomUUID()}`)
      const file = await open(draft, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, join(folder, name))
    },

    async get(name) {
      if (!NAME.test(name)) return undefined
      try {
        return await readFile(join(folderOf(name), name))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
  }
}
