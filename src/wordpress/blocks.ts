/** The beginning, the end, or the whole of a block, as its comment tells. */
type Mark = {
  name: string
  kind: 'opens' | 'closes' | 'alone'
  start: number
  end: number
}
/** A part of a body: what stands in blocks, or what was written before there were any. */
export type Part = { html: string; inBlocks: boolean }

const MARK = /^\s*(\/?)wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)\s*(?:\{[\s\S]*\})?\s*(\/?)$/
/** What WordPress itself fills, from other content, when it shows the page. */
const QUIET = new Set(['nextpage', 'more', 'spacer', 'footnotes', 'separator'])

const hasBlocks = (html: string): boolean => html.includes('<!-- wp:')

function* marksIn(html: string): Generator<Mark> {
  let start = html.indexOf('<!--')
  while (start >= 0) {
    const close = html.indexOf('-->', start + 4)
    if (close < 0) return
    const found = MARK.exec(html.slice(start + 4, close))
    const end = close + 3
    if (found) {
      const [, closes, name = '', alone] = found
      const kind = closes ? 'closes' : alone ? 'alone' : 'opens'
      yield { name, kind, start, end }
    }
    start = html.indexOf('<!--', end)
  }
}

/** The body in parts, so that what was written before blocks can be read as it was then. */
export function partsOf(html: string): Part[] {
  if (!hasBlocks(html)) return [{ html, inBlocks: false }]
  const parts: Part[] = []
  const add = (from: number, to: number, inBlocks: boolean): void => {
    const piece = html.slice(from, to)
    const last = parts.at(-1)
    if (piece.trim() === '') return
    if (last?.inBlocks && inBlocks) last.html += `\n${piece}`
    else parts.push({ html: piece, inBlocks })
  }
  let depth = 0
  let from = 0
  for (const { kind, start, end } of marksIn(html)) {
    if (depth === 0 && kind !== 'closes') {
      add(from, start, false)
      from = start
    }
    if (kind === 'opens') depth += 1
    if (kind === 'closes') depth = Math.max(0, depth - 1)
    if (depth === 0) {
      add(from, end, true)
      from = end
    }
  }
  add(from, html.length, depth > 0)
  return parts
}

/** The names of blocks that hold nothing of their own. */
export function emptyBlocks(html: string): string[] {
  if (!hasBlocks(html)) return []
  const names = [...marksIn(html)].filter(({ kind }) => kind === 'alone').map(({ name }) => name)
  return [...new Set(names)].filter((name) => !QUIET.has(name))
}

type Footnote = { content: string }

/** The body with its footnotes where the block for them stands; they are kept apart, as JSON. */
export function withFootnotes(html: string, json: string | undefined): string {
  const notes = json ? footnotesIn(json) : []
  const mark = [...marksIn(html)].find(({ name }) => name === 'footnotes')
  if (!mark || notes.length === 0) return html
  const items = notes.map(({ content }) => `<li>${content}</li>`).join('')
  return `${html.slice(0, mark.end)}<ol>${items}</ol>${html.slice(mark.end)}`
}

function footnotesIn(json: string): Footnote[] {
  try {
    const found: unknown = JSON.parse(json)
    if (!Array.isArray(found)) return []
    return found.filter((note): note is Footnote => typeof note?.content === 'string')
  } catch {
    return []
  }
}
