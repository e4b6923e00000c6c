import { type Id, Refusal } from '#base'
import { EVERYTHING, type Event, touch } from '#work'
import type { Answer, Question } from './answer.ts'
import type { Source } from './document.ts'
import type { Ids } from './indexing.ts'
import type { Status } from './keeper.ts'
import type { Progress } from './rebuild.ts'
import { openThread } from './thread.ts'
import { openUpkeep } from './upkeep.ts'

/** The tag of what was made from likeness: told, with whatever the index learns. */
export const LIKENESS = 'likeness'

export type Search = ReturnType<typeof openSearch>
type Settings = {
  /** The folder of the index files; the processes of one machine share it. */
  folder: string
  source: Source
  /** Whose calendar the years of an answer follow (IANA). */
  timeZone: string
  report: (error: unknown) => void
}

const ANSWER_MS = 3_000
const WRITE_MS = 60_000
/** Without news for so long, the writing thread is not worth its memory. */
const IDLE_MS = 300_000
/** What happened to more articles at once is looked at afterwards, not before the writer goes on. */
const AT_ONCE = 20

/** Opens the search over the index in a folder. Nothing is read or written before `start`, or before
 * the first verb. */
export function openSearch({ folder, source, timeZone, report }: Settings) {
  const reading = openThread({ role: 'reading', folder, timeZone }, { deadline: ANSWER_MS })
  const writing = openThread(
    { role: 'writing', folder, timeZone },
    { deadline: WRITE_MS, idle: IDLE_MS },
  )
  const upkeep = openUpkeep({ source, keep: writing.call, report })
  let closed = false

  return {
    /** Makes the index true in the background: fills one that is new, damaged or of another version,
     * and goes on with what an earlier life left, or an event of many. Tells `learned` when it has. */
    start: upkeep.start,

    /** Finds what readers may see; any text has an answer. Refuses with `unavailable` after 3 s. */
    async search(question: Question): Promise<Answer> {
      const { answer, filling } = await reading.call('find', question)
      if (filling) upkeep.doubt()
      return answer
    },

    /** The articles most like this one, best first, without those excluded; at a cost that does not
     * grow with the archive. */
    likeThis(id: Id<'article'>, limit: number, excluding: Ids = []): Promise<Id<'article'>[]> {
      touch(LIKENESS)
      return reading.call('like', id, limit, excluding)
    },

    /** Reads these articles again; resolves when the search says of them what the source does. */
    index: (...ids: Ids): Promise<void> => upkeep.index(ids),

    /** Hears of articles that changed, appeared or vanished; bears a repeat. Of a few it resolves when
     * they can be found, of many when that is noted on disk. After a cut-off all is made anew. */
    async follow(event: Event): Promise<void> {
      const ids = (event.ids ?? [event.id]) as Ids
      const everything = event.tags.includes(EVERYTHING)
      if (!everything && (ids.length <= AT_ONCE || event.gone)) return upkeep.index(ids)
      await (everything ? upkeep.distrust() : upkeep.wait(ids))
      void upkeep.tend()
    },

    /** Makes the whole index anew while the old one serves; if another process is about it, waits for
     * that one. Refuses when the search is closed. */
    async rebuild(progress?: Progress): Promise<void> {
      if (closed) throw new Refusal('unavailable', 'The search is closed.')
      await upkeep.rebuild(progress)
    },

    /** How the index stands. */
    status: (): Promise<Status> => writing.call('status'),

    /** Resolves when nothing waits to be looked at. */
    settled: upkeep.tend,

    async close(): Promise<void> {
      closed = true
      await upkeep.close()
      await Promise.all([reading.close(), writing.close()])
    },
  }
}
