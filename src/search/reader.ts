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

  function read<T>(ask: (reading: Reading) => T): T {
    try {
      const { opened } = serving.get()
      const version = Number(opened.version.get()?.data_version)
      if (version !== opened.known) opened.reading.lexicon.forget()
      opened.known = version
      return ask(opened.reading)
    } catch (error) {
      if (isDamage(error)) serving.mend()
      throw error
    }
  }

  return {
    find: (question: Question): Answer => read((reading) => find(reading, question, timeZone)),
    like: (id: Id<'article'>, limit: number, excluding: readonly Id<'article'>[]) =>
      read((reading) => findLike(reading, id, limit, excluding)),
    close: serving.close,
  }
}
