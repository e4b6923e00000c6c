/** A lock among the processes of one machine; the system frees it when its holder dies. */
import { openSqliteFile } from '#db'
import { isBusy } from './faults.ts'

/** Takes the lock and gives the way to free it; nothing, if another holds it. */
export function tryLock(path: string): (() => void) | undefined {
  const db = openSqliteFile(path, 0)
  try {
    db.exec('begin exclusive')
    return () => db.close()
  } catch (error) {
    db.close()
    if (isBusy(error)) return undefined
    throw error
  }
}
