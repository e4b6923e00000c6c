/** What the reading thread does: it answers, from whichever generation serves. */
import type { Id } from '#base'
import type { Answer, Question } from './answer.ts'
import { isDamage } from './faults.ts'
import { openFiles } from './files.ts'
import { find } from './find.ts'
import { findLike } from './like.ts'
import { openReading, type Reading } from './reading.ts'
import { openServing } from './serving.ts'

export type Reader = ReturnType<typeof openReader>

export function openReader({ folder, timeZone }: { folder: string; timeZone: string }) {
  const serving = openServing(openFiles(folder), (db) => {
    return { reading: openReading(db), version: db.prepare('pragma data_version'), known: -1 }
  })

  function readNow<T>(ask: (reading: Reading) => T): T {
    const { opened } = serving.get()
    const version = Number(opened.version.get()?.data_version)
    if (version !== opened.known) opened.reading.lexicon.forget()
    opened.known = version
    return ask(opened.reading)
  }

  /** Damage found on the way is mended: then an empty index answers, until it is filled. */
  function read<T>(ask: (reading: Reading) => T): T {
    try {
      return readNow(ask)
    } catch (error) {
      if (!isDamage(error)) throw error
      serving.mend()
      return readNow(ask)
    }
  }

  return {
    /** The answer, and whether the index that gave it is still to be filled. */
    find: (question: Question): { answer: Answer; filling: boolean } =>
      read((reading) => {
        return { answer: find(reading, question, timeZone), filling: reading.filling() }
      }),
    like: (id: Id<'article'>, limit: number, excluding: readonly Id<'article'>[]) =>
      read((reading) => findLike(reading, id, limit, excluding)),
    close: serving.close,
  }
}
