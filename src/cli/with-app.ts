import { join } from 'node:path'
import { Refusal, within } from '#base'
import { openLog, reportTo } from '#http'
import { openMail } from '#mail'
import type { Assets } from '#site'
import { type App, openApp } from '../app.ts'
import { type Config, readConfig } from './config.ts'
import { plainLine } from './log-lines.ts'
import { secretOf } from './secret.ts'
import type { Terminal } from './terminal.ts'

type Opened = {
  app: App
  config: Config
  /** Writes down what went wrong behind the scenes. */
  report: (error: unknown) => void
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
  const log = logOf(terminal, logLevel)
  const write = reportTo(log)
  let closed = false
  /** What was left behind at the end fails for want of a database, and is done again elsewhere. */
  const report = (error: unknown): void => {
    if (!closed) write(error)
  }
  const now = Date.now
  const secret = secretOf(config)
  const mail = openMail({ from, now, url, folder: join(dataDir, 'mail') })
  const web = { log, trustedProxies }
  const app = await openApp({ ...config, ...how, secret, now, report, mail, web })
  const close = async (): Promise<void> => {
    await app.close()
    closed = true
    mail.close()
  }
  return { app, config, report, close }
}

/** Does something with the paper as one more process, and closes it; refuses if the database cannot be
 * reached. */
export async function withApp<T>(
  terminal: Terminal,
  use: (app: App, config: Config) => Promise<T>,
): Promise<T> {
  const { app, config, close } = await openPaperOf(terminal, { serves: false })
  try {
    await within(PATIENCE_MS, app.db.ready(), () => {
      return new Refusal('unavailable', 'The database is out of reach: see `broadsheet doctor`.')
    })
    return await use(app, config)
  } finally {
    await close()
  }
}
