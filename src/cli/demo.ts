import type { Command } from 'commander'
import { Refusal } from '#base'
import type { App } from '../app.ts'
import { fileFault } from './file-fault.ts'
import { openProgress } from './progress.ts'
import { checkStopped, stopped, type Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

const system = { kind: 'system', name: 'demo' } as const

/** Large, and seldom needed. */
async function demoOf(app: App) {
  const { openDemo } = await import('#demo')
  return openDemo({ ...app, now: Date.now })
}

/** Installs the demo paper, telling how far it is; stops between two of its steps when asked to. */
async function installDemo(app: App, terminal: Terminal): Promise<void> {
  const { signal } = terminal
  const { at, end } = openProgress(terminal)
  const demo = await demoOf(app)
  try {
    await demo.install(system, { signal, onProgress: ({ what, done, of }) => at(what, done, of) })
  } finally {
    end()
  }
}

/** Why the demo paper should be installed: nothing was ever written, or it was stopped half way. */
async function whyFill(app: App): Promise<string | undefined> {
  const { items } = await app.articles.listAll({ limit: 1 })
  if (items.length === 0) return 'The paper is empty: beginning'
  if (await (await demoOf(app)).isUnfinished()) return 'The demo paper is unfinished: going on'
  return undefined
}

async function fill(app: App, terminal: Terminal): Promise<void> {
  await Promise.race([app.db.ready(), stopped(terminal)])
  checkStopped(terminal)
  const why = await whyFill(app)
  if (!why) return
  terminal.tell(`${why} with The Halvern Courier, the demo paper.\n`)
  await installDemo(app, terminal)
  terminal.tell('The demo paper is whole; smaller sizes of its pictures follow.\n')
}

type Filling = { terminal: Terminal; report: (error: unknown) => void }

/** Fills an empty paper with the demo paper while it serves, once the database can be reached. Never
 * throws: a failure is told, and the next start goes on. */
export async function fillIfEmpty(app: App, { terminal, report }: Filling): Promise<void> {
  try {
    await fill(app, terminal)
  } catch (error) {
    if (terminal.signal.aborted) return
    const words = fileFault(error) ?? (error instanceof Refusal ? error.message : undefined)
    if (!words) report(error)
    const why = words ?? 'something failed, as written above.'
    terminal.tell(`The demo paper is not whole: ${why} The next start goes on with it.\n`)
  }
}

/** `broadsheet demo` */
export function addDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .description('install the demo paper, The Halvern Courier; what stands already is left alone')
    .addHelpText('after', '\nExample:\n  DATA_DIR=/tmp/demo broadsheet demo')
    .action(() =>
      withApp(terminal, async (app) => {
        await installDemo(app, terminal)
        terminal.say('The demo paper is installed.')
      }),
    )
}
