import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const SHEET = '.page'
/** A draft this old (ms) was left behind by a process that died. */
const ABANDONED_MS = 60_000
const AT_ONCE = 16

export const fileFor = (folder: string, path: string): string =>
  join(folder, createHash('sha256').update(path).digest('base64url') + SHEET)

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })

/** Does something with every page in the folder. */
export async function eachSheet(folder: string, visit: (file: string) => Promise<void>) {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(SHEET))
  for (let at = 0; at < names.length; at += AT_ONCE) {
    await Promise.all(names.slice(at, at + AT_ONCE).map((name) => visit(join(folder, name))))
  }
}

/** Removes the pages written longest ago, until the rest take nine tenths of so many bytes, and drafts
 * that nobody finished; gives the bytes left. */
export async function prune(folder: string, bytes: number): Promise<number> {
  const names = (await namesIn(folder)).filter((name) => name.includes(SHEET))
  const files: { file: string; size: number; writtenAt: number }[] = []
  for (const name of names) {
    const file = join(folder, name)
    const found = await stat(file).catch(() => undefined) // another process may have removed it
    if (!found) continue
    const abandoned = !name.endsWith(SHEET) && Date.now() - found.mtimeMs > ABANDONED_MS
    if (abandoned) await rm(file, { force: true })
    else files.push({ file, size: found.size, writtenAt: found.mtimeMs })
  }
  let total = files.reduce((sum, { size }) => sum + size, 0)
  if (total <= bytes) return total
  for (const { file, size } of files.toSorted((a, b) => a.writtenAt - b.writtenAt)) {
    if (total <= 0.9 * bytes) break
    await rm(file, { force: true })
    total -= size
  }
  return total
}
