import type { Command } from 'commander'
import { openProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

/** `broadsheet migrate` and `broadsheet search rebuild` */
export function addUpkeep(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('bring the database up to date, as `serve` does by itself')
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://… broadsheet migrate')
    .action(() => withApp(terminal, async () => terminal.say('The database is up to date.')))
  const search = program.command('search').description('look after the search index')
  search
    .command('rebuild')
    .description('make this machine’s search index anew; the old one serves meanwhile')
    .addHelpText('after', '\nExample:\n  broadsheet search rebuild')
    .action(() =>
      withApp(terminal, async ({ search: index }) => {
        const { at, end } = openProgress(terminal)
        await index.rebuild((done) => at('articles', done))
        end()
        const { articles } = await index.status()
        terminal.say(`The search index holds ${articles} articles.`)
      }),
    )
}
