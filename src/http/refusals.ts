import { Refusal } from '#base'
import type { App, Context } from './context.ts'
import type { Log } from './log.ts'
import { answerOtherMethod } from './methods.ts'

const STATUS = {
  malformed: 400,
  invalid: 422,
  'too-large': 413,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
} as const
/** After how many seconds it is worth asking again. */
const RETRY_S: Partial<Record<Refusal['kind'], string>> = { 'too-many': '60', unavailable: '5' }

export const statusOf = ({ kind }: Refusal) => STATUS[kind]

/** Shows a refusal as a page; what it does not give, or fails to, is told in plain text. */
export type OnRefusal = (
  c: Context,
  refusal: Refusal,
) => Response | undefined | Promise<Response | undefined>

/** Shows that something failed on our side, whatever it was. */
export type OnFailure = (c: Context) => Response | Promise<Response>

const FAILED = `<!doctype html><html lang="en"><title>Something failed</title>
<h1>Something failed on our side</h1><p>It has been written down. Please try again later.</p></html>`

/** Whether the reader hung up before all that was announced had come. */
const isCutOff = ({ env }: Context): boolean =>
  env?.incoming?.destroyed === true && !env.incoming.complete

type Needs = { log?: Log; onRefusal?: OnRefusal; onFailure?: OnFailure }

/** Answers what goes wrong: refusals in words, anything else with 500 and a line in the log; without
 * a log it is thrown. */
export function answerErrors(app: App, needs: Needs): void {
  const { log, onRefusal, onFailure } = needs

  async function refuse(c: Context, refusal: Refusal): Promise<Response> {
    c.header('cache-control', 'no-store')
    const retry = RETRY_S[refusal.kind]
    if (retry) c.header('retry-after', retry)
    // The rest of such a body is not read: nothing else can come by this connection.
    if (refusal.kind === 'too-large') c.header('connection', 'close')
    const page = await Promise.try(() => onRefusal?.(c, refusal)).catch((err) => {
      log?.error({ err, id: c.get('requestId') }, 'A refusal could not be shown as a page.')
      return undefined
    })
    return page ?? c.text(refusal.message, statusOf(refusal))
  }

  app.onError(async (error, c) => {
    if (error instanceof Refusal) return refuse(c, error)
    if (!log) throw error
    const line = { err: error, id: c.get('requestId') }
    if (isCutOff(c)) log.debug(line, 'A reader hung up.')
    else log.error(line, 'A request failed.')
    c.header('cache-control', 'no-store')
    const page = await Promise.try(() => onFailure?.(c)).catch(() => undefined)
    return page ?? c.html(FAILED, 500)
  })
  app.notFound((c) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!reads) return answerOtherMethod(app, c)
    return refuse(c, new Refusal('not-found', 'There is no such page.'))
  })
}
