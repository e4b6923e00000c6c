import { setTimeout as wait } from 'node:timers/promises'
import { type Command, Option } from 'commander'
import type { Status } from '#articles'
import { type Actor, type Id, Refusal } from '#base'
import type { App } from '../app.ts'
import { at, countIn, table } from './print.ts'
import type { Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

/** By then every other process has heard of a change. */
const ELSEWHERE_MS = 300

const by: Actor = { kind: 'staff', name: 'command line' }

const STATUSES: readonly Status[] = [
  ...(['draft', 'in-review', 'ready', 'scheduled', 'published', 'withdrawn'] as const),
]

type Listing = { status?: Status; limit: number; before?: string; json?: boolean }

async function list(app: App, { say }: Terminal, wish: Listing): Promise<void> {
  const { status, limit, before, json } = wish
  const page = { status, limit, before: before as Id<'article'> | undefined }
  const { items, next } = await app.articles.listAll(page)
  if (json) return say(JSON.stringify(items))
  const { timeZone } = await app.paper.settings()
  const rows = items.map(({ id, status, headline, publishedAt, scheduledAt, savedAt }) => {
    return [id, status, at(publishedAt ?? scheduledAt ?? savedAt, timeZone), headline]
  })
  for (const line of table(rows)) say(line)
  if (items.length === 0) say('There are no such articles.')
  if (next) say(`More: --before ${items.at(-1)?.id}`)
}

/** The id of an article given by its id or, once it is published, by its address. */
export async function idOf({ articles, links }: App, given: string): Promise<Id<'article'>> {
  if (!given.includes('/')) return given as Id<'article'>
  const path = links.pathOf(given) ?? given
  const found = await articles.byPath(path)
  if (!found || found.gone)
    throw new Refusal('not-found', `No published article stands at ${given}.`)
  return found.article.id
}

/** An instant (epoch ms): as given with an offset, else by the clocks of the paper. */
function instantOf(text: string, timeZone: string): number {
  try {
    if (/(z|[+-]\d\d:?\d\d)$/i.test(text)) return Temporal.Instant.from(text).epochMilliseconds
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds
  } catch (cause) {
    const forms = '2026-05-01T06:00 (by the paper’s clocks) or 2026-05-01T06:00+02:00'
    throw new Refusal('malformed', `“${text}” is no time: give ${forms}.`, { cause })
  }
}

type Verb = (app: App, id: Id<'article'>) => Promise<unknown>

/** Does the same to each article in turn, and says so. */
async function each(terminal: Terminal, given: string[], done: string, verb: Verb): Promise<void> {
  await withApp(terminal, async (app) => {
    for (const one of given) {
      const id = await idOf(app, one)
      await verb(app, id)
      const article = await app.articles.findAny(id)
      terminal.say(
        `${done}: ${article?.headline ?? id}${article?.path ? ` (${article.path})` : ''}`,
      )
    }
  })
}

function addList(articles: Command, terminal: Terminal): void {
  articles
    .command('list')
    .description('list articles, the last saved first')
    .addOption(new Option('--status <status>', 'only those').choices(STATUSES))
    .option('--limit <number>', 'how many', countIn, 50)
    .option('--before <id>', 'go on after this article')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  broadsheet articles list --status scheduled')
    .action((wish: Listing) => withApp(terminal, (app) => list(app, terminal, wish)))
}

/** `broadsheet articles …` */
export function addArticles(program: Command, terminal: Terminal): void {
  const articles = program.command('articles').description('list, publish and withdraw articles')
  addList(articles, terminal)
  articles
    .command('publish <id...>')
    .description('publish articles now')
    .addHelpText('after', '\nExample:\n  broadsheet articles publish 019a…')
    .action((ids: string[]) =>
      each(terminal, ids, 'Published', (app, id) => app.articles.publish(by, id)),
    )
  articles
    .command('withdraw <id-or-address...>')
    .description('take articles from readers: no copy of them stays anywhere')
    .option('--reason <text>', 'for the newsroom', '')
    .addHelpText(
      'after',
      '\nExample:\n  broadsheet articles withdraw /world/… --reason "Wrong man."',
    )
    .action((ids: string[], { reason }: { reason: string }) =>
      each(terminal, ids, 'Withdrawn', async (app, id) => {
        await app.articles.withdraw(by, id, reason)
        await wait(ELSEWHERE_MS)
      }),
    )
  articles
    .command('schedule <id> <time>')
    .description('publish an article at a time, by the paper’s clocks or with an offset')
    .addHelpText('after', '\nExample:\n  broadsheet articles schedule 019a… 2026-05-01T06:00')
    .action((given: string, time: string) =>
      withApp(terminal, async (app) => {
        const { timeZone } = await app.paper.settings()
        const instant = instantOf(time, timeZone)
        const { headline } = await app.articles.schedule(by, await idOf(app, given), instant)
        terminal.say(`Scheduled for ${at(instant, timeZone)} (${timeZone}): ${headline}`)
      }),
    )
}
