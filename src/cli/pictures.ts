import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { Article } from '#articles'
import { type Actor, type Id, Refusal } from '#base'
import type { Picture } from '#media'
import type { App } from '../app.ts'
import { idOf } from './articles.ts'
import { at, countIn, table } from './print.ts'
import { checkStopped, type Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

const by: Actor = { kind: 'staff', name: 'command line' }

type Focus = { focalX: number; focalY: number }
type Said = { alt?: string; caption?: string; credit?: string; licence?: string; focus?: Focus }

const sizeOf = ({ width, height }: Picture): string => `${width} × ${height}`

/** Two shares of the picture, from the left and from the top, as in 0.5,0.3. */
function focusIn(text: string): Focus {
  const shares = text.split(',').map((share) => (share.trim() === '' ? Number.NaN : Number(share)))
  const [focalX = Number.NaN, focalY = Number.NaN] = shares
  const good = shares.length === 2 && shares.every((share) => share >= 0 && share <= 1)
  if (good) return { focalX, focalY }
  throw new InvalidArgumentError(
    'Give two shares from 0 to 1, as in 0.5,0.3: from the left, the top.',
  )
}

async function articleAt(app: App, given: string): Promise<Article> {
  const article = await app.articles.findAny(await idOf(app, given))
  if (!article) throw new Refusal('not-found', `There is no article ${given}.`)
  return article
}

type Taking = { app: App; terminal: Terminal; said: Said }

/** Takes in one file, and tells of it. */
async function take(file: string, { app, terminal, said }: Taking): Promise<Picture> {
  const { focus, ...words } = said
  const bytes = await readFile(file)
  const begun = Date.now()
  const upload = { bytes, fileName: basename(file), ...words, ...focus }
  const picture = await app.media.upload(by, upload).catch((error) => {
    throw error instanceof Refusal ? new Refusal(error.kind, `${file}: ${error.message}`) : error
  })
  const known = picture.createdAt < begun
  terminal.say(`${known ? 'Here already' : 'Added'}: ${picture.id}  ${sizeOf(picture)}  ${file}`)
  if (known && Object.keys(said).length > 0) {
    terminal.tell(`What is said of it stays as it is: see \`pictures describe ${picture.id}\`.\n`)
  }
  if (picture.alt === '') terminal.tell(`${file} has no words for those who cannot see it: --alt\n`)
  return picture
}

async function add(app: App, terminal: Terminal, files: string[], wish: Said & { lead?: string }) {
  const { lead, ...said } = wish
  if (lead !== undefined && files.length > 1) {
    throw new Refusal('malformed', 'One picture stands at the head of an article: give one file.')
  }
  // A wrong one is told before anything is taken in.
  const head = lead === undefined ? undefined : await articleAt(app, lead)
  for (const file of files) {
    checkStopped(terminal)
    const { id } = await take(file, { app, terminal, said })
    if (!head) continue
    await app.articles.edit(by, head.id, head.version, { leadPictureId: id })
    terminal.say(`At the head of: ${head.headline}`)
  }
}

async function list(app: App, { say }: Terminal, wish: { limit: number; json?: boolean }) {
  const { items } = await app.media.list({ limit: wish.limit })
  if (wish.json) return say(JSON.stringify(items))
  const { timeZone } = await app.paper.settings()
  const rows = items.map((picture) => {
    const { id, createdAt, file, ready, alt, caption } = picture
    const state = file === null ? 'awaited' : ready ? 'ready' : 'in the making'
    return [id, at(createdAt, timeZone), sizeOf(picture), state, alt || caption]
  })
  for (const line of table(rows)) say(line)
  if (items.length === 0) say('There are no pictures.')
}

/** What is said of a picture, with each command that says it. */
const withWords = (command: Command): Command =>
  command
    .option('--alt <text>', 'what is to be seen, for those who do not see it')
    .option('--caption <text>', 'what stands beneath it')
    .option('--credit <text>', 'who made it')
    .option('--licence <text>', 'by what right it is shown')
    .option('--focus <x,y>', 'the point that every crop keeps, as in 0.5,0.3', focusIn)

/** `broadsheet pictures …` */
export function addPictures(program: Command, terminal: Terminal): void {
  const pictures = program.command('pictures').description('add, list and describe pictures')
  withWords(pictures.command('add <file...>'))
    .description('take in pictures; credit and caption within the file serve where none is given')
    .option('--lead <article>', 'put it at the head of this article, by its id or address')
    .addHelpText(
      'after',
      '\nExample:\n  broadsheet pictures add heron.jpg --alt "A heron on a quay"',
    )
    .action((files: string[], wish: Said & { lead?: string }) =>
      withApp(terminal, (app) => add(app, terminal, files, wish)),
    )
  pictures
    .command('list')
    .description('list pictures, the newest first')
    .option('--limit <number>', 'how many', countIn, 50)
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  broadsheet pictures list --limit 10')
    .action((wish: { limit: number; json?: boolean }) =>
      withApp(terminal, (app) => list(app, terminal, wish)),
    )
  withWords(pictures.command('describe <id>'))
    .description('change what is said of a picture, wherever it stands')
    .addHelpText('after', '\nExample:\n  broadsheet pictures describe 019a… --credit "Ann Archer"')
    .action((given: string, { focus, ...words }: Said) =>
      withApp(terminal, async (app) => {
        const picture = await app.media.picture(given as Id<'picture'>)
        if (!picture) throw new Refusal('not-found', `There is no picture ${given}.`)
        await app.media.describe(by, picture.id, picture.version, { ...words, ...focus })
        terminal.say(`Described: ${picture.id}`)
      }),
    )
}
