import { join } from 'node:path'
import { Refusal, within } from '#base'
import { openLog } from '#http'
import { openMail } from '#mail'
import type { Assets } from '#site'
import { type App, openApp } from '../app.ts'
import { type Config, readConfig } from './config.ts'
import { makeDataDir } from './data-dir.ts'
import { plainLine } from './log-lines.ts'
import { openOutages } from './outages.ts'
import { secretOf } from './secret.ts'
import type { Terminal } from './terminal.ts'

type Opened = {
  app: App
  config: Config
  /** Writes down what went wrong behind the scenes. */
  report: (error: unknown) => void
  /** Why the database is out of reach, in brackets, as far as it is known. */
  why: () => string
  close: () => Promise<void>
}
type How = { serves: boolean; assets?: Assets }

const PATIENCE_MS = 5_000

/** Everything for a person at a terminal, lines of JSON for a machine. */
function logOf({ tell, live }: Terminal, level: string) {
  return openLog({ level, to: (line) => tell(live ? plainLine(line) : line) })
}

/** Opens the paper as the environment says. */
export async function openPaperOf(terminal: Terminal, how: How): Promise<Opened> {
  const config = readConfig(terminal.env)
  const { dataDir, mailFrom: from, smtpUrl: url, logLevel, trustedProxies } = config
  makeDataDir(dataDir)
  const log = logOf(terminal, logLevel)
  let opened: App | undefined
  const ping = () => opened?.db.ping() ?? Promise.reject(new Error('Not open yet.'))
  const outages = openOutages({ log, ping, tells: how.serves })
  let closed = false
  /** What was left behind at the end fails for want of a database, and is done again elsewhere. */
  const report = (error: unknown): void => {
    if (!closed) outages.report(error)
  }
  const now = Date.now
  const secret = secretOf(config)
  const mail = openMail({ from, now, url, folder: join(dataDir, 'mail') })
  const web = { log, trustedProxies }
  const app = await openApp({ ...config, ...how, secret, now, report, mail, web })
  opened = app
  const close = async (): Promise<void> => {
    await app.close()
    outages.close()
    closed = true
    mail.close()
  }
  return { app, config, report, why: outages.why, close }
}

/** Does something with the paper as one more process, and closes it; refuses, with advice, if the
 * database cannot be reached. */
export async function withApp<T>(
  terminal: Terminal,
  use: (app: App, config: Config) => Promise<T>,
  advice = ': see `broadsheet doctor`',
): Promise<T> {
  const { app, config, why, close } = await openPaperOf(terminal, { serves: false })
  try {
    await within(PATIENCE_MS, app.db.ready(), () => {
      return new Refusal('unavailable', `The database is out of reach${why()}${advice}.`)
    })
    return await use(app, config)
  } finally {
    await close()
  }
}
