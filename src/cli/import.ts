import { createReadStream, existsSync } from 'node:fs'
import type { Command } from 'commander'
import { Refusal } from '#base'
import type { Report } from '#wordpress'
import type { App } from '../app.ts'
import { table } from './print.ts'
import { openProgress } from './progress.ts'
import { Stopped, type Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

type Wishes = { host?: string; json?: boolean; all?: boolean }

const SHOWN = 20

function* linesOf({ title, site, came, changed, left, brokenOff }: Report, all = false) {
  yield `${title} (${site})`
  const counts = Object.entries(came).map(([noun, { created, changed, same, kept }]) => {
    return [
      `  ${noun}`,
      `${created} new`,
      `${changed} changed`,
      `${same} as before`,
      `${kept} kept`,
    ]
  })
  for (const line of table(counts)) yield `  ${line}`
  for (const [name, notes] of [
    ['Came in otherwise', changed],
    ['Did not come in', left],
  ] as const) {
    if (notes.length > 0) yield `${name}: ${notes.length}`
    const shown = all ? notes : notes.slice(0, SHOWN)
    for (const { item, reason } of shown) yield `  ${item}: ${reason}`
    if (shown.length < notes.length) yield `  … and ${notes.length - shown.length} more; see --all`
  }
  if (brokenOff) yield `The file is cut short: ${brokenOff}`
}

async function bring(app: App, file: string, wishes: Wishes & { terminal: Terminal }) {
  const { terminal, host, json, all } = wishes
  const { signal, say } = terminal
  const { at, end } = openProgress(terminal)
  const { openWordPress } = await import('#wordpress')
  const report = await openWordPress(app)
    .import(() => createReadStream(file), {
      signal,
      ...(host && { host }),
      onProgress: ({ stage, items, of }) =>
        at(stage === 'looking' ? 'items seen' : 'items', items, of),
    })
    .catch((error) => {
      const useless = error instanceof Refusal && error.kind === 'malformed'
      throw useless ? new Refusal('invalid', error.message) : error
    })
  end()
  for (const line of json ? [JSON.stringify(report)] : linesOf(report, all)) say(line)
  if (report.stopped) throw new Stopped()
  if (report.brokenOff) throw new Refusal('invalid', 'Not everything came: export the site again.')
}

/** `broadsheet import wordpress FILE` */
export function addImport(program: Command, terminal: Terminal): void {
  const imports = program.command('import').description('bring in the content of another system')
  imports
    .command('wordpress <file>')
    .description('bring a WordPress site from its export file; repeated, nothing is doubled')
    .option('--host <name>', 'the old site’s host, where the export names it wrong')
    .option('--all', 'print every remark, not only the first')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample:\n  broadsheet import wordpress theme-unit-test.xml')
    .action(async (file: string, wishes: Wishes) => {
      if (!existsSync(file)) throw new Refusal('not-found', `There is no file ${file}.`)
      await withApp(terminal, (app) => bring(app, file, { ...wishes, terminal }))
    })
}
