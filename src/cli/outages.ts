import { Refusal } from '#base'
import { type Log, reportTo } from '#http'

const SELDOM_MS = 600_000
const PROBE_MS = 1_000

type Needs = {
  log: Log
  /** Resolves if the database answers. */
  ping: () => Promise<void>
  /** Whether an outage is told here; a command tells it by its own failing. */
  tells: boolean
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''

/** Writes down what goes wrong behind the scenes. That something is out of reach is said in one line,
 * again only every ten minutes, and once more when the database answers again. */
export function openOutages({ log, ping, tells }: Needs) {
  const write = reportTo(log)
  let saidAt = Number.NEGATIVE_INFINITY
  let probing: NodeJS.Timeout | undefined
  let failed = false
  let last: unknown

  function over(): void {
    clearInterval(probing)
    probing = undefined
    if (failed) log.warn({}, 'The database answers again.')
    failed = false
    saidAt = Number.NEGATIVE_INFINITY
  }

  async function probe(): Promise<void> {
    const answers = await ping().then(
      () => true,
      () => false,
    )
    if (!probing) return
    if (answers) over()
    else failed = true
  }

  function tell({ message, cause }: Refusal): void {
    probing ??= setInterval(() => void probe(), PROBE_MS).unref()
    const now = performance.now()
    if (now - saidAt < SELDOM_MS) return
    saidAt = now
    log.warn({}, message + codeOf(cause))
  }

  return {
    report(error: unknown): void {
      if (!(error instanceof Refusal) || error.kind !== 'unavailable') write(error)
      else {
        last = error.cause ?? last
        if (tells) tell(error)
      }
    },
    /** The last cause of an outage, in brackets, as far as it is known. */
    why: (): string =>
      last instanceof Error && last.message ? ` (${last.message})` : codeOf(last),
    close(): void {
      clearInterval(probing)
      probing = undefined
    },
  }
}
