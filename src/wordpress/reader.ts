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

function checkVersion(version: string | undefined): void {
  if (version === undefined) {
    refuse('This is XML, but no export of WordPress: it names no WXR version.')
  } else if (!VERSION.test(version.trim())) {
    refuse(`This is WXR ${version.trim().slice(0, 20)}: versions 1.0 to 1.2 can be read.`)
  }
}

/** Reads an export (WXR 1.0 to 1.2) piece by piece: `write` gives the entries that came whole with it,
 * and never holds more than one. Refuses what is no such export as soon as that is certain. */
export function openReader() {
  const tree = openTree()
  const { opened, said, closed, channel } = tree
  const handler = { onopentag: opened, ontext: said, onclosetag: closed }
  const parser = new Parser(handler, { xmlMode: true })
  return {
    write(piece: string): Entry[] {
      parser.write(piece)
      return tree.taken()
    },
    /** After the last piece. Refuses a file in which no export was found. */
    end(): Entry[] {
      parser.end()
      if (!tree.began()) refuse('This file is no XML.')
      checkVersion(channel.get('wp:wxr_version'))
      return tree.taken()
    },
    /** The fields of the site as a whole, as far as they have come. */
    channel: channel as ReadonlyMap<string, string>,
    /** Whether the end of the export was there. */
    isWhole: tree.isWhole,
  }
}

/** Makes entries of tags and text; what is not closed by its own tag is not whole, and is dropped. */
function openTree() {
  const channel = new Map<string, string>()
  const open: Entry[] = []
  let whole: Entry[] = []
  let [began, ended] = [false, false]
  let text = ''
  let held = 0

  function close(entry: Entry, implied: boolean): void {
    entry.text = text
    open.pop()
    const around = open.at(-1)
    if (!around) held = 0
    if (!implied) (around?.inside ?? whole).push(entry)
  }

  return {
    channel,
    opened(name: string, attributes: Record<string, string>): void {
      if (!began && name !== 'rss')
        refuse(`This is no export of WordPress: it begins with <${name}>.`)
      began = true
      const inner = open.at(-1)
      if (inner ? WITHIN.has(name) : TOP.has(name)) {
        if (!inner) checkVersion(channel.get('wp:wxr_version'))
        open.push(newEntry(name, attributes))
      }
      text = ''
    },
    said(data: string): void {
      held += data.length
      if (held > LARGEST) refuse('One item of this export is larger than 32 million characters.')
      text += data
    },
    closed(name: string, implied: boolean): void {
      const inner = open.at(-1)
      const fields = inner?.fields ?? channel
      if (inner?.name === name) close(inner, implied)
      else if (name === 'channel') ended ||= !implied
      else if (!fields.has(name)) fields.set(name, text)
      text = ''
    },
    taken(): Entry[] {
      const entries = whole
      whole = []
      return entries
    },
    began: (): boolean => began,
    isWhole: (): boolean => ended,
  }
}
