import { Refusal } from '#base'

/** What keeps the database from answering, in words for whoever waits for it. */
const WORDS = {
  gone: 'The database is out of reach just now: nothing is lost, try again in a minute.',
  full: 'The disk is full: nothing can be saved until there is room again.',
  'read-only': 'The database can only be read just now: nothing can be saved.',
  busy: 'The database is busy: try again in a moment.',
}
type Why = keyof typeof WORDS

/** By SQLite's primary result codes: sqlite.org/rescode.html. */
const SQLITE: Readonly<Record<number, Why>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'gone',
  13: 'full',
  14: 'gone',
}
/** By SQLSTATE or its class: postgresql.org/docs/current/errcodes-appendix.html. */
const POSTGRES: Readonly<Record<string, Why>> = {
  '25006': 'read-only',
  '53100': 'full',
  '57014': 'busy',
  '55P03': 'busy',
  '53': 'busy',
  '08': 'gone',
  '57': 'gone',
  '58': 'gone',
}
/** What waiting will not mend. */
const FAULTS: Readonly<Record<string, string>> = {
  '14': 'The file cannot be opened: does its folder exist, and may it be written?',
  '26': 'The file is no SQLite database.',
  '28P01': 'PostgreSQL does not know this user, or the password is wrong.',
  '28000': 'PostgreSQL does not let this user in.',
  '3D000': 'There is no such database in PostgreSQL: create it first, with createdb.',
}
const NETWORK = /^E(CONN|PIPE|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|HOSTDOWN|AI_AGAIN)/
/** The driver gives these no code. */
const DRIVER = /^Connection terminated|timeout exceeded when trying to connect|not queryable/

export const unavailable = (why: Why, cause?: unknown): Refusal =>
  new Refusal('unavailable', WORDS[why], { cause })

/** The primary result code of SQLite, or the SQLSTATE of PostgreSQL, of an error or its cause. */
export function codeOf(error: unknown): number | string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error) return Number(error.errcode) & 0xff
  if ('code' in error) return String(error.code)
  return codeOf(error.cause)
}

function whyOf(error: Error): Why | undefined {
  if ('errcode' in error) return SQLITE[Number(codeOf(error))]
  if (DRIVER.test(error.message)) return 'gone'
  const code = 'code' in error ? String(error.code) : ''
  if (NETWORK.test(code)) return 'gone'
  return POSTGRES[code] ?? (code.length === 5 ? POSTGRES[code.slice(0, 2)] : undefined)
}

/** The same error, or, if it is the database that cannot answer and not the question that is wrong,
 * a refusal. */
export function inWords(error: unknown): unknown {
  const why = error instanceof Error ? whyOf(error) : undefined
  return why ? unavailable(why, error) : error
}

/** What is wrong with the address of a database, in words, if it is that. */
export function faultIn(error: unknown): Refusal | undefined {
  const words = FAULTS[String(codeOf(error))]
  return words ? new Refusal('invalid', `DATABASE_URL: ${words}`, { cause: error }) : undefined
}

export const isUnavailable = (error: unknown): boolean =>
  error instanceof Refusal && error.kind === 'unavailable'
