import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { Refusal } from '#base'
import type { App } from '../app.ts'
import { type Config, readConfig } from './config.ts'
import { ADVICE, folderFault } from './data-dir.ts'
import type { Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

/** What was looked at, what was found, and, where something is wrong, what to do. */
type Finding = { what: string; found: string; todo?: string }

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LEAST_SPACE = 500 * 2 ** 20
const MOST_DRIFT_MS = 2_000

const megabytes = (bytes: number): string =>
  `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MB`

function lookAtNode(): Finding {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
  const what = 'Node'
  const found = process.versions.node
  if (found === dependencies.node) return { what, found }
  return { what, found, todo: `Start by npm, which brings Node ${dependencies.node}.` }
}

function lookAtBuild(): Finding {
  const what = 'Build for browsers'
  if (existsSync(`${ROOT}/build/site/manifest.json`)) return { what, found: 'there' }
  return { what, found: 'missing', todo: 'Run `npm run build`.' }
}

function lookAtDisk({ dataDir }: Config, isNew: boolean): Finding {
  const what = `Disk (${dataDir})`
  const { bavail, bsize } = statfsSync(dataDir)
  const made = isNew ? 'made just now, for nothing stood here; ' : ''
  const found = `${made}${megabytes(bavail * bsize)} free`
  if (bavail * bsize >= LEAST_SPACE) return { what, found }
  return { what, found, todo: `Make room: the paper wants ${megabytes(LEAST_SPACE)} at least.` }
}

function lookAtSecret({ secret, databaseUrl }: Config): Finding {
  const what = 'SECRET'
  if (secret) return { what, found: 'given' }
  const found = 'made here, and kept in the data directory'
  if (databaseUrl.startsWith('sqlite:')) return { what, found }
  return { what, found: `${found}; with several machines, give all of them the same` }
}

function lookAtAddress({ baseUrl, host, trustedProxies }: Config): Finding {
  const what = 'BASE_URL'
  const { protocol, hostname } = new URL(baseUrl)
  const local = /^(localhost|127\.|\[::1\])/.test(hostname)
  if (local) return { what, found: `${baseUrl}: for this machine alone` }
  if (protocol === 'http:') {
    return {
      what,
      found: baseUrl,
      todo: 'Readers deserve https: put a proxy with a certificate before it.',
    }
  }
  if (host === '127.0.0.1' && trustedProxies.length === 0) {
    const todo = 'A proxy seems to stand before it: name it in TRUSTED_PROXIES=127.0.0.1.'
    return { what, found: baseUrl, todo }
  }
  return { what, found: baseUrl }
}

async function lookAtDatabase({ db }: App): Promise<Finding[]> {
  const what = 'Database'
  const began = Date.now()
  const theirs = await db.clock()
  const drift = Math.round(Math.abs(theirs - (began + Date.now()) / 2))
  const found = `${await db.version()}, up to date, ${megabytes(await db.size())}`
  const clock = { what: 'Clock', found: `${drift} ms from the database's` }
  if (drift <= MOST_DRIFT_MS) return [{ what, found }, clock]
  return [
    { what, found },
    { ...clock, todo: 'Set both machines’ clocks by NTP.' },
  ]
}

async function lookAtJobs({ work }: App): Promise<Finding> {
  const what = 'Jobs'
  const { due, later, dead } = await work.status()
  const found = `${due} due, ${later} for later, ${dead} given up`
  if (dead === 0) return { what, found }
  const [first] = await work.deadJobs()
  return { what, found, todo: `See why: ${first?.duty} failed with “${first?.error}”.` }
}

/** An index that is not whole is no fault: whatever serves the paper fills it. */
async function lookAtSearch({ search }: App): Promise<Finding> {
  const what = 'Search'
  const { articles, filling } = await search.status()
  if (!filling) return { what, found: `${articles} articles` }
  const how = 'it fills while the paper serves, or by `broadsheet search rebuild`'
  return { what, found: `the index is not complete: ${how}` }
}

/** Looks at everything that could keep the paper from working. */
async function look(terminal: Terminal): Promise<Finding[]> {
  const config = readConfig(terminal.env)
  const here = [lookAtNode(), lookAtBuild()]
  const isNew = !existsSync(config.dataDir)
  const fault = folderFault(config.dataDir)
  if (fault) return [...here, { what: `Disk (${config.dataDir})`, found: fault, todo: ADVICE }]
  const lookAll = async (app: App): Promise<Finding[]> => {
    return [
      ...[lookAtDisk(config, isNew), lookAtSecret(config), lookAtAddress(config)],
      ...[...(await lookAtDatabase(app)), await lookAtJobs(app), await lookAtSearch(app)],
    ]
  }
  const rest = await withApp(terminal, lookAll, '').catch((error): Finding[] => {
    if (!(error instanceof Refusal)) throw error
    const todo = 'See whether DATABASE_URL is right, and whether the database runs.'
    return [lookAtSecret(config), { what: 'Database', found: error.message, todo }]
  })
  return [...here, ...rest]
}

const inWords = ({ what, found, todo }: Finding): string =>
  todo ? `✗ ${what}: ${found}\n  → ${todo}` : `✓ ${what}: ${found}`

/** `broadsheet doctor` */
export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description('check configuration, database, disk and clock, and say what to do')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nIt ends with 1 when something is wrong.\n\nExample:\n  broadsheet doctor',
    )
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await look(terminal)
      for (const line of json ? [JSON.stringify(findings)] : findings.map(inWords))
        terminal.say(line)
      const wrong = findings.filter(({ todo }) => todo).length
      if (wrong === 0) return
      throw new Refusal('invalid', `${wrong} of ${findings.length} things need care.`)
    })
}
