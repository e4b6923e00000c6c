import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { Refusal } from '#base'
import { openFolder } from '#media'
import { EVERYTHING, emit } from '#work'
import type { App } from '../app.ts'
import type { Rows } from './archive/format.ts'
import { readArchive } from './archive/read.ts'
import { writeArchive } from './archive/write.ts'
import { openProgress } from './progress.ts'
import { checkStopped, type Terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

const mediaOf = (dataDir: string) => openFolder(join(dataDir, 'media'))

/** The files that rows name: pictures as they came in, and what was made of them. */
const filesIn = ({ table, rows }: Rows): string[] =>
  table === 'picture' || table === 'rendition'
    ? rows.flatMap(({ file }) => (typeof file === 'string' ? file : []))
    : []

/** Writes everything the paper holds into one file, as at one moment, while it runs. */
async function backUp(app: App, path: string, way: { dataDir: string; terminal: Terminal }) {
  const { dataDir, terminal } = way
  const media = mediaOf(dataDir)
  const { at, end } = openProgress(terminal)
  const names = new Set<string>()
  const missing: string[] = []
  let rows = 0
  await writeArchive(path, new Date().toISOString(), async (put) => {
    await app.db.readWhole(async (chunk) => {
      checkStopped(terminal)
      for (const name of filesIn(chunk)) names.add(name)
      await put.line(chunk)
      rows += chunk.rows.length
      at('rows', rows)
    })
    let done = 0
    for (const name of names) {
      checkStopped(terminal)
      const bytes = await media.get(name)
      if (bytes) await put.file(name, bytes)
      else missing.push(name)
      at('files', ++done, names.size)
    }
  })
  end()
  const size = (statSync(path).size / 2 ** 20).toFixed(1)
  terminal.say(`${path}: ${rows} rows and ${names.size - missing.length} files, ${size} MB.`)
  terminal.say('It holds what readers wrote and sent: keep it where only you can read it.')
  if (missing.length === 0) return
  terminal.tell(`${missing.length} files of pictures are not on this machine.\n`)
}

async function* rowsIn(path: string, each: (rows: number) => void): AsyncGenerator<Rows> {
  let rows = 0
  for await (const piece of readArchive(path)) {
    if (piece.kind !== 'rows') continue
    rows += piece.rows.rows.length
    each(rows)
    yield piece.rows
  }
}

/** Reads a backup to its end, so that a broken one changes nothing. */
async function verify(path: string, terminal: Terminal): Promise<void> {
  const { at, end } = openProgress(terminal)
  let pieces = 0
  for await (const _ of readArchive(path)) {
    checkStopped(terminal)
    at('pieces checked', ++pieces)
  }
  end()
}

type Restoring = { dataDir: string; terminal: Terminal; force: boolean }

async function restore(app: App, path: string, { dataDir, terminal, force }: Restoring) {
  await verify(path, terminal)
  const { at, end } = openProgress(terminal)
  const chunks = rowsIn(path, (rows) => {
    checkStopped(terminal)
    at('rows', rows)
  })
  await app.db.writeWhole({ chunks, replace: force })
  const media = mediaOf(dataDir)
  let files = 0
  for await (const piece of readArchive(path)) {
    if (piece.kind !== 'file') continue
    await media.put(piece.name, piece.bytes)
    at('files', ++files)
  }
  end()
  const everything = { id: '', tags: [EVERYTHING], gone: [EVERYTHING] }
  await app.work.change(async (tx) => emit(tx, { name: 'restored', ...everything }))
  terminal.say(`The paper is restored from ${path}; who runs beside it has been told.`)
  terminal.say('Its search index is made as soon as it is served.')
}

/** `broadsheet backup FILE` and `broadsheet restore FILE` */
export function addBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup <file>')
    .description('write everything the paper holds into one file, while it runs')
    .option('--force', 'replace a file that stands there', false)
    .addHelpText('after', '\nExample:\n  broadsheet backup paper-2026-05-01.gz')
    .action(async (path: string, { force }: { force: boolean }) => {
      if (!force && existsSync(path)) {
        throw new Refusal('invalid', `${path} stands there already: --force replaces it.`)
      }
      await withApp(terminal, (app, { dataDir }) => backUp(app, path, { dataDir, terminal }))
    })
  program
    .command('restore <file>')
    .description('read such a file into an empty paper, on SQLite or PostgreSQL alike')
    .option('--force', 'replace all that the paper holds now', false)
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://… broadsheet restore paper.gz')
    .action((path: string, { force }: { force: boolean }) =>
      withApp(terminal, (app, { dataDir }) => restore(app, path, { dataDir, terminal, force })),
    )
}
