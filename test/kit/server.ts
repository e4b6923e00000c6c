/** A paper served by a process of its own, as its readers have it. */
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openMailTwin } from '#mail'
import { openApp } from '../../src/app.ts'

export const PROGRAM = ['--import', './scripts/tsx.ts', 'src/main.ts']
const START_MS = 60_000
const SECRET = 'not secret at all'

type Env = Readonly<Record<string, string>>
export type Server = Awaited<ReturnType<typeof startServer>>

export const plain = (env: Env): NodeJS.ProcessEnv => ({
  ...{ PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR },
  ...{ LOG_LEVEL: 'warn', SECRET, ...env },
})

/** Opens the paper that lies in a folder, in this process; whoever opens it closes it. */
export function openPaperIn(dataDir: string) {
  const report = (error: unknown): void => console.error(error)
  const outside = { baseUrl: 'http://127.0.0.1', secret: SECRET, now: Date.now, report }
  const databaseUrl = `sqlite:${join(dataDir, 'paper.db')}`
  const how = { serves: false, searches: true, mail: openMailTwin() }
  return openApp({ ...outside, ...how, dataDir, databaseUrl })
}

/** Runs one command of the program to its end; gives what it said, refuses when it fails. */
export async function broadsheet(env: Env, ...words: string[]): Promise<string> {
  const run = promisify(execFile)
  return (await run(process.execPath, [...PROGRAM, ...words], { env: plain(env) })).stdout
}

/** A folder of its own that begins as a copy of this one. */
export function copyOf(folder: string, under: string): string {
  const dataDir = mkdtempSync(join(under, 'paper-'))
  cpSync(folder, dataDir, { recursive: true })
  return dataDir
}

/** Serves the paper of this environment (`DATA_DIR`, `DATABASE_URL` …) until `stop`. */
export async function startServer(env: Env) {
  const port = String(await freePort())
  const origin = `http://127.0.0.1:${port}`
  const all: Env = { PORT: port, BASE_URL: origin, ...env }
  const child = spawn(process.execPath, [...PROGRAM, 'serve'], { env: plain(all) })
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  let said = ''
  const open = new Promise<void>((done, fail) => {
    const hear = (text: Buffer): void => {
      said += text
      if (said.includes('The paper is open')) done()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => fail(new Error(`The server ended with ${code}:\n${said}`)))
    setTimeout(() => fail(new Error(`The server does not start:\n${said}`)), START_MS).unref()
  })
  await open
  return {
    origin,
    env: all,
    /** What it has told so far. */
    told: () => said,
    /** Runs a command beside it, as another process of the same paper. */
    broadsheet: (...words: string[]) => broadsheet(all, ...words),
    stop: async (): Promise<void> => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
