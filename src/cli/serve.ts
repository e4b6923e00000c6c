import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { Refusal } from '#base'
import { listen, openAssets } from '#http'
import { readAssets } from '#site'
import type { App } from '../app.ts'
import type { Config } from './config.ts'
import { installDemo, isDemoUnfinished } from './demo.ts'
import type { Terminal } from './terminal.ts'
import { openPaperOf } from './with-app.ts'

const BUILD = fileURLToPath(new URL('../../build/site', import.meta.url))

function readBuild() {
  try {
    return readAssets(readFileSync(`${BUILD}/manifest.json`, 'utf8'))
  } catch (cause) {
    throw new Refusal('invalid', 'There is no build for browsers: run `npm run build`.', { cause })
  }
}

function inWords(error: unknown, { port, host }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') {
    const advice = `stop what listens there, or choose another port, as in PORT=${port + 1}.`
    return new Refusal('invalid', `Port ${port} of ${host} is taken: ${advice}`)
  }
  if (code === 'EACCES') return new Refusal('invalid', `Port ${port} is not yours to open.`)
  if (code === 'EADDRNOTAVAIL') return new Refusal('invalid', `HOST=${host} is not this machine's.`)
  return error
}

/** The demo paper is for a paper in which nothing was ever written, and that can be reached; one that
 * was stopped half way goes on. */
async function fillIfEmpty(app: App, terminal: Terminal): Promise<void> {
  const { items } = await app.articles.listAll({ limit: 1 }).catch(() => ({ items: [undefined] }))
  const unfinished = await isDemoUnfinished(app).catch(() => false)
  if (items.length > 0 && !unfinished) return
  const why = unfinished
    ? 'The demo paper is unfinished: going on'
    : 'The paper is empty: beginning'
  terminal.tell(`${why} with The Halvern Courier, the demo paper.\n`)
  await installDemo(app, terminal)
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })

async function serve(terminal: Terminal, { demo }: { demo?: boolean }): Promise<void> {
  const assets = readBuild()
  const { app, config, close } = await openPaperOf(terminal, { serves: true, assets })
  const { host, port, baseUrl, dataDir, databaseUrl } = config
  try {
    if (demo) await fillIfEmpty(app, terminal)
    const https = baseUrl.startsWith('https:')
    const files = openAssets({ folder: `${BUILD}/assets`, prefix: '/assets/', https })
    const hits = [files.hit, app.press.hit]
    const server = await listen({ hits, fetch: app.site.fetch, host, port }).catch((error) => {
      throw inWords(error, config)
    })
    const own = port === 0 ? `http://${host}:${server.port}` : baseUrl
    terminal.say(`The paper is open at ${own}`)
    const engine = databaseUrl.startsWith('sqlite:') ? databaseUrl : 'PostgreSQL'
    terminal.say(`Its data: ${dataDir} (database: ${engine}). Stop with Ctrl-C.`)
    await stopped(terminal.signal)
    terminal.tell('Closing: the last readers are answered first.\n')
    await server.close()
  } finally {
    await close()
  }
}

/** `broadsheet serve` */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('serve the paper to readers until Ctrl-C')
    .option('--demo', 'first fill an empty paper with the demo paper, as `npm start` does')
    .addHelpText('after', '\nExample:\n  PORT=8080 BASE_URL=https://paper.example broadsheet serve')
    .action((options: { demo?: boolean }) => serve(terminal, options))
}
