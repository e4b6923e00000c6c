import { pino } from 'pino'
import { Refusal } from '#base'

type Fields = Readonly<Record<string, unknown>>
type Write = (fields: Fields, message: string) => void
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', Write>>

/** Text without what no log may hold: passwords in addresses, their queries, and signed tokens. */
export const withoutSecrets = (text: string): string =>
  text
    .replace(/\/\/[^\s/@]+@/g, '//…@')
    .replace(/\?[^\s'")]*=[^\s'")]*/g, '?…')
    .replace(/[\w-]+\.\d+\.[\w-]{43}/g, '…')

/** What is written of an error: not its other properties, which may hold a row or an address. */
function errorLine(error: unknown): Fields {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) }
  const { name, message, stack, cause } = error
  return {
    name,
    message: withoutSecrets(message),
    ...('code' in error && { code: error.code }),
    ...(stack && { stack: withoutSecrets(stack) }),
    ...(cause !== undefined && { cause: errorLine(cause) }),
  }
}

/** Writes lines of JSON, to standard output unless told where; nobody's address is among them. */
export function openLog({
  level = 'info',
  to,
}: {
  level?: string
  to?: (line: string) => void
}): Log {
  const options = { level, base: null, serializers: { err: errorLine } }
  return to ? pino(options, { write: to }) : pino(options)
}

/** Writes down what went wrong behind the scenes. */
export const reportTo =
  (log: Log) =>
  (error: unknown): void => {
    const outage = error instanceof Refusal && error.kind === 'unavailable'
    if (outage) log.warn({ err: error }, 'Something is out of reach.')
    else log.error({ err: error }, 'Something failed.')
  }
