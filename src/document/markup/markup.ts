import type { Block, Body, CorrectionNote, Paragraph } from '../body.ts'
import { check } from '../check.ts'
import { cleanText } from '../clean.ts'
import { textNode } from '../parse/paragraphs.ts'
import { blockOf, type MarkupOptions } from './blocks.ts'

const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const

/** A small markup for pieces written by hand, blocks parted by empty lines: `## subhead`, `> pulled
 * words`, `>> quoted words`, `- item`, `1. item`, `term :: meaning`, `![alt](key "caption | credit")`,
 * `| cell |`, `@[title](address)`, `=> [text](address)`, `---`, and, closed by `:::`, `:::fact Title`,
 * `:::verse`, `:::correction 2024-07-12T09:15+02:00`. What is none of these is a paragraph. */
export function parseMarkup(text: string, options: MarkupOptions = {}): Body {
  const content = blocksOf(cleanText(text).split('\n'), options)
  return check({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
}

function blocksOf(lines: readonly string[], options: MarkupOptions): Block[] {
  const blocks: Block[] = []
  let open: string[] = []
  let fence: string | undefined
  const end = (): void => {
    if (open.length > 0)
      blocks.push(fence === undefined ? blockOf(open, options) : fenced(fence, open, options))
    open = []
    fence = undefined
  }
  for (const given of lines) {
    const line = given.trimEnd()
    const opens = fence === undefined && /^:::\w/.test(line)
    if (opens || line === ':::' || (line === '' && fence === undefined)) end()
    if (opens) fence = line.slice(3)
    else if (line !== ':::' && (line !== '' || fence !== undefined)) open.push(line.trimStart())
  }
  end()
  return blocks
}

function fenced(fence: string, lines: readonly string[], options: MarkupOptions): Block {
  const [, kind = '', rest = ''] = /^(\w+) *(.*)$/.exec(fence) ?? []
  const note = KINDS.find((one) => one === kind)
  if (note) return correction(note, rest, lines, options)
  if (kind === 'verse') return verse(lines)
  return {
    type: 'factBox',
    attrs: { title: rest === '' ? null : rest },
    content: blocksOf(lines, options),
  }
}

function correction(
  kind: (typeof KINDS)[number],
  day: string,
  lines: readonly string[],
  options: MarkupOptions,
): CorrectionNote {
  const at = Date.parse(day)
  const content = blocksOf(lines, options).filter(
    (block): block is Paragraph => block.type === 'paragraph',
  )
  return { type: 'correctionNote', attrs: { kind, at: Number.isNaN(at) ? null : at }, content }
}

const verse = (lines: readonly string[]): Block => ({
  type: 'verse',
  content: lines
    .flatMap((line) => [
      { type: 'hardBreak' } as const,
      ...(line === '' ? [] : [textNode(line, [])]),
    ])
    .slice(1),
})
