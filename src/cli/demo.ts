import type { Command } from 'commander'
import type { App } from '../app.ts'
import { openProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

const system = { kind: 'system', name: 'demo' } as const

/** Large, and seldom needed. */
async function demoOf(app: App) {
  const { openDemo } = await import('#demo')
  return openDemo({ ...app, now: Date.now })
}

/** Whether its installation was stopped half way. */
export const isDemoUnfinished = async (app: App): Promise<boolean> =>
  (await demoOf(app)).isUnfinished()

/** Installs the demo paper, telling how far it is. */
export async function installDemo(app: App, terminal: Terminal): Promise<void> {
  const { at, end } = openProgress(terminal)
  const demo = await demoOf(app)
  await demo.install(system, { onProgress: ({ what, done, of }) => at(what, done, of) })
  end()
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
