import { Parser } from 'htmlparser2'
import { Refusal } from '#base'
import { type Entry, newEntry } from './entry.ts'

const TOP = new Set(['wp:author', 'wp:category', 'wp:tag', 'wp:term', 'item'])
const WITHIN = new Set([
  ...['wp:comment', 'wp:commentmeta', 'wp:postmeta', 'wp:termmeta', 'category'],
])
const VERSION = /^1\.[0-2]$/
/** Characters of one item; larger ones are attacks or accidents. */
const LARGEST = 32_000_000

const refuse = (why: string): never => {
  throw new Refusal('malformed', why)
}

export type Reader = ReturnType<typeof openReader>

/** Reads an export (WXR 1.0 to 1.2) piece by piece: `write` gives the entries that came whole with it,
 * and never holds more than one. Refuses what is no such export as soon as that is certain. */
export function openReader() {
  const channel = new Map<string, string>()
  const open: Entry[] = []
  let whole: Entry[] = []
  let root = ''
  let text = ''
  let held = 0
  let ended = false

  function checkHead(): void {
    const version = channel.get('wp:wxr_version')?.trim()
    if (version === undefined) {
      refuse('This is XML, but no export of WordPress: it names no WXR version.')
    } else if (!VERSION.test(version)) {
      refuse(`This is WXR ${version.slice(0, 20)}: versions 1.0 to 1.2 can be read.`)
    }
  }

  function opened(name: string, attributes: Record<string, string>): void {
    if (root === '') {
      root = name
      if (name !== 'rss') refuse(`This is no export of WordPress: it begins with <${name}>.`)
    }
    const inner = open.at(-1)
    const starts = inner ? WITHIN.has(name) : TOP.has(name)
    if (starts) {
      if (!inner) checkHead()
      open.push(newEntry(name, attributes))
    }
    text = ''
  }

  function closed(name: string, implied: boolean): void {
    const inner = open.at(-1)
    if (inner?.name === name) close(inner, implied)
    else if (inner) addTo(inner.fields, name)
    else if (name === 'channel') ended ||= !implied
    else addTo(channel, name)
    text = ''
  }

  function addTo(fields: Map<string, string>, name: string): void {
    if (!fields.has(name)) fields.set(name, text)
  }

  function close(entry: Entry, implied: boolean): void {
    entry.text = text
    open.pop()
    const around = open.at(-1)
    if (around) {
      if (!implied) around.inside.push(entry)
      return
    }
    held = 0
    if (!implied) whole.push(entry)
  }

  const parser = new Parser(
    {
      onopentag: opened,
      ontext(data) {
        held += data.length
        if (held > LARGEST) refuse('One item of this export is larger than 32 million characters.')
        text += data
      },
      onclosetag: closed,
    },
    { xmlMode: true },
  )

  function taken(): Entry[] {
    const entries = whole
    whole = []
    return entries
  }
  return {
    write(piece: string): Entry[] {
      parser.write(piece)
      return taken()
    },
    /** After the last piece. Refuses a file in which nothing was found. */
    end(): Entry[] {
      parser.end()
      if (root === '') refuse('This file is no XML.')
      checkHead()
      return taken()
    },
    /** The fields of the site as a whole, as far as they have come. */
    channel: channel as ReadonlyMap<string, string>,
    /** Whether the end of the export was there. */
    isWhole: (): boolean => ended,
  }
}
