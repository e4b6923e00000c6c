/** Codes of SQLite (errcode, its low byte): the file is damaged, or no database at all. */
const DAMAGE = new Set([11, 26])
/** Somebody else has the lock. */
const BUSY = 5

const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined

export const isDamage = (error: unknown): boolean => DAMAGE.has(codeOf(error) ?? 0)
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY
