import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { Refusal } from '#base'
import { listen, openAssets } from '#http'
import { readAssets } from '#site'
import type { Config } from './config.ts'
import { fillIfEmpty } from './demo.ts'
import { stopped, type Terminal } from './terminal.ts'
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
  if (code === 'EACCES') {
    return new Refusal('invalid', `Port ${port} is not yours to open: choose one above 1023.`)
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(String(code))) {
    const advice = 'give one of its own addresses, such as 127.0.0.1, or 0.0.0.0 for all.'
    return new Refusal('invalid', `HOST=${host} is not this machine's: ${advice}`)
  }
  return error
}

async function serve(terminal: Terminal, { demo }: { demo?: boolean }): Promise<void> {
  const assets = readBuild()
  const { app, config, report, close } = await openPaperOf(terminal, { serves: true, assets })
  const { host, port, baseUrl, dataDir, databaseUrl } = config
  try {
    const https = baseUrl.startsWith('https:')
    const files = openAssets({ folder: `${BUILD}/assets`, prefix: '/assets/', https })
    const hits = [files.hit, app.press.hit]
    const listening = listen({ hits, fetch: app.site.fetch, host, port, report })
    const server = await listening.catch((error) => {
      throw inWords(error, config)
    })
    const here = `http://${isIP(host) === 6 ? `[${host}]` : host}:${server.port}`
    const own = port === 0 ? here : baseUrl
    terminal.say(`The paper is open at ${own}`)
    if (own !== here) terminal.say(`It listens on ${here}, for a proxy to lead there.`)
    const engine = databaseUrl.startsWith('sqlite:') ? databaseUrl : 'PostgreSQL'
    terminal.say(`Its data: ${dataDir} (database: ${engine}). Stop with Ctrl-C.`)
    const filling = demo ? fillIfEmpty(app, { terminal, report }) : undefined
    await stopped(terminal)
    terminal.tell('Closing: the last readers are answered first.\n')
    await Promise.all([server.close(), filling])
  } finally {
    await close()
  }
}

/** `broadsheet serve` */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('serve the paper to readers until Ctrl-C')
    .option('--demo', 'fill an empty paper with the demo paper meanwhile, as `npm start` does')
    .addHelpText('after', '\nExample:\n  PORT=8080 BASE_URL=https://paper.example broadsheet serve')
    .action((options: { demo?: boolean }) => serve(terminal, options))
}
