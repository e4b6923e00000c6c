/** A listener that must lose nothing keeps its place on its own disk, and goes on from there. */
import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { Db } from '#db'
import { type Listener, openCursor } from './cursor.ts'

/** Rare enough to cost nothing: what was heard since is heard again, and bears it. */
const SAVE_MS = 5_000

type Needs = {
  db: Db
  report: (error: unknown) => void
  /** Where the place is kept; several processes of one machine may share it. */
  file: string
  listen: Listener
}

/** Hears every event from where it was in its earlier life. If that is longer ago than events are
 * kept, or never was, it hears `cut-off` first, with the tag of everything, until it can bear it. */
export async function openFollower({ db, report, file, listen }: Needs) {
  const saved = await readFile(file, 'utf8').catch(() => '')
  const cursor = openCursor({ db, report, reachedAt: Number(saved) || 0 })
  cursor.follow({ '*': [listen] })
  let savedAt = 0

  async function save(): Promise<void> {
    savedAt = Date.now()
    const draft = `${file}.${randomUUID()}`
    await writeFile(draft, String(cursor.reached()))
    await rename(draft, file)
  }

  async function catchUp(): Promise<void> {
    await cursor.catchUp()
    if (cursor.reached() > 0 && Date.now() - savedAt > SAVE_MS) await save().catch(report)
  }

  return {
    tell: cursor.tell,
    catchUp,
    close: async (): Promise<void> => {
      await cursor.catchUp()
      if (cursor.reached() > 0) await save().catch(report)
    },
  }
}
