/** A cursor that keeps its place on its own disk, and goes on from there in its next life. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Needs, openCursor } from './cursor.ts'

/** Rare enough to cost nothing: what was heard since is heard again, and bears it. */
const SAVE_MS = 5_000
/** Nothing takes so long to write. */
const LEFT_MS = 60_000

function savedIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}

/** Takes away what processes left that ended while they wrote. */
async function sweep(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`)) continue
    const draft = join(dirname(file), name)
    const written = await stat(draft).catch(() => undefined)
    if (written && Date.now() - written.mtimeMs > LEFT_MS) await rm(draft, { force: true })
  }
}

/** Hears every event from where it was in its earlier life, as `file` says; several processes of one
 * machine may share it. If that is longer ago than events are kept, or never was, it hears `cut-off`
 * first, with the tag of everything, until it can bear it. */
export function openFollower({ file, ...needs }: Omit<Needs, 'reachedAt'> & { file: string }) {
  const cursor = openCursor({ ...needs, reachedAt: savedIn(file) })
  let savedAt = 0
  sweep(file).catch(needs.report)

  async function save(): Promise<void> {
    if (cursor.reached() === 0) return
    savedAt = Date.now()
    const draft = `${file}.${randomUUID()}`
    await writeFile(draft, String(cursor.reached()))
    await rename(draft, file)
  }

  return {
    ...cursor,
    async catchUp(): Promise<void> {
      await cursor.catchUp()
      if (Date.now() - savedAt > SAVE_MS) await save().catch(needs.report)
    },
    async close(): Promise<void> {
      await cursor.catchUp()
      await save().catch(needs.report)
    },
  }
}
