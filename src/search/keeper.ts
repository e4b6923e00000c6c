/** What the writing thread does: it keeps the serving generation true, and makes the next one. */
import type { Id } from '#base'
import { openDrafting } from './drafting.ts'
import { isDamage } from './faults.ts'
import { openFiles } from './files.ts'
import { openServing } from './serving.ts'
import { toWrite } from './statement.ts'
import { type Change, openWriter } from './writer.ts'

export type Keeper = ReturnType<typeof openKeeper>
type Ids = readonly Id<'article'>[]

/** How many articles can be found, how many are still to be looked at, and whether the index is still
 * to be filled, for the first time or anew. */
export type Status = { articles: number; waiting: number; filling: boolean; generation: number }

export function openKeeper({ folder }: { folder: string }) {
  const files = openFiles(folder)
  const serving = openServing(files, (db) => ({
    writer: openWriter(db),
    wait: toWrite(db, 'insert into waiting(id) values (?) on conflict do nothing'),
    waiting: db.prepare('select id from waiting order by number limit ?'),
    settle: toWrite(db, 'delete from waiting where id = ?'),
    count: db.prepare('select count(*) waiting from waiting'),
  }))
  type Opened = ReturnType<typeof serving.get>['opened']

  /** Writes into the generation that serves when the write lock is had. */
  function write<T>(work: (opened: Opened) => T): T {
    const { db, opened } = serving.get()
    db.exec('begin immediate')
    try {
      if (serving.isCurrent()) {
        const result = work(opened)
        db.exec('commit')
        return result
      }
      db.exec('rollback')
    } catch (error) {
      if (db.isTransaction) db.exec('rollback')
      throw error
    }
    return write(work)
  }

  /** Damage found on the way is mended: then there is an empty index, which says it must be filled. */
  const mending = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      if (!isDamage(error)) throw error
      serving.mend()
      return work()
    }
  }

  return {
    /** Makes the index say what is true of these ids; gives those that it did not know so. */
    put: (changes: readonly Change[]) => mending(() => write(({ writer }) => writer.put(changes))),
    /** Notes on disk that these must be looked at. */
    wait: (ids: Ids) => mending(() => write(({ wait }) => ids.forEach((id) => void wait.run(id)))),
    waiting: (limit: number) =>
      mending(() =>
        serving
          .get()
          .opened.waiting.all(limit)
          .map((row) => row.id as Ids[number]),
      ),
    settle: (ids: Ids) =>
      mending(() => write(({ settle }) => ids.forEach((id) => void settle.run(id)))),
    status: (): Status =>
      mending(() => {
        const { opened, generation } = serving.get()
        return {
          articles: opened.writer.meta.number('articles'),
          waiting: Number(opened.count.get()?.waiting),
          filling: opened.writer.meta.number('filling') === 1,
          generation: generation.number,
        }
      }),
    /** Notes on disk that the index must be made anew. */
    distrust: () => mending(() => write(({ writer }) => writer.meta.set('filling', 1))),
    ...openDrafting(files, serving, write),
  }
}
