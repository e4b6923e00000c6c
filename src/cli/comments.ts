import { type Command, Option } from 'commander'
import type { Actor, Id } from '#base'
import type { DeskComment, State } from '#comments'
import type { App } from '../app.ts'
import { at, countIn, table } from './print.ts'
import type { Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

const by: Actor = { kind: 'staff', name: 'command line' }

const STATES: readonly State[] = ['held', 'approved', 'rejected', 'spam']

type Listing = { state: State; limit: number; json?: boolean }

async function list(app: App, { say }: Terminal, { state, limit, json }: Listing): Promise<void> {
  const { items } = await app.comments.queue(state, { limit })
  if (json) return say(JSON.stringify(items))
  const { timeZone } = await app.paper.settings()
  const row = (each: DeskComment) => {
    return [each.id, at(each.postedAt, timeZone), each.author, each.reason, each.body]
  }
  for (const line of table(items.map(row))) say(line)
  const counts = await app.comments.queueCounts()
  say(`${items.length} of ${counts[state]} that are ${state}.`)
}

type Verb = (app: App, id: Id<'comment'>) => Promise<unknown>

async function each(terminal: Terminal, ids: string[], done: string, verb: Verb): Promise<void> {
  await withApp(terminal, async (app) => {
    for (const id of ids) {
      await verb(app, id as Id<'comment'>)
      const { author } = await app.comments.get(id as Id<'comment'>)
      terminal.say(`${done}: ${author}, ${id}`)
    }
  })
}

/** `broadsheet comments …` */
export function addComments(program: Command, terminal: Terminal): void {
  const comments = program.command('comments').description('list, approve and reject comments')
  comments
    .command('list')
    .description('list comments, the newest first')
    .addOption(new Option('--state <state>', 'only those').choices(STATES).default('held'))
    .option('--limit <number>', 'how many', countIn, 50)
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  broadsheet comments list')
    .action((wish: Listing) => withApp(terminal, (app) => list(app, terminal, wish)))
  comments
    .command('approve <id...>')
    .description('show comments to readers')
    .addHelpText('after', '\nExample:\n  broadsheet comments approve 019a…')
    .action((ids: string[]) =>
      each(terminal, ids, 'Approved', (app, id) => app.comments.approve(by, id)),
    )
  comments
    .command('reject <id...>')
    .description('hide comments for good')
    .option('--reason <text>', 'for the desk', '')
    .addHelpText('after', '\nExample:\n  broadsheet comments reject 019a… --reason "An insult."')
    .action((ids: string[], { reason }: { reason: string }) =>
      each(terminal, ids, 'Rejected', (app, id) => app.comments.reject(by, id, reason)),
    )
}
