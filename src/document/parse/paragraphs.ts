import type { Inline, Mark, Paragraph } from '../body.ts'

export const textNode = (text: string, marks: readonly Mark[]): Inline =>
  marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }

/** The paragraphs of a run: white space collapsed, two breaks in a row end a paragraph. */
export function paragraphsIn(run: readonly Inline[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let content: Inline[] = []
  let breaks = 0 // since the last word
  let space: Inline | undefined // since the last word or break

  function word(text: string, marks: readonly Mark[]): void {
    if (breaks > 1 && content.length > 0) {
      paragraphs.push({ type: 'paragraph', content })
      content = []
    } else if (content.length > 0) {
      if (breaks === 1) content.push({ type: 'hardBreak' })
      else if (space) append(content, space)
    }
    breaks = 0
    space = undefined
    append(content, textNode(text, marks))
  }

  for (const inline of run) {
    if (inline.type === 'hardBreak') {
      breaks += 1
      space = undefined
      continue
    }
    const marks = inline.marks ?? []
    for (const piece of inline.text.match(/[ \t\n]+|[^ \t\n]+/g) ?? []) {
      if (/^[ \t\n]/.test(piece)) space ??= textNode(' ', marks)
      else word(piece, marks)
    }
  }
  return content.length > 0 ? [...paragraphs, { type: 'paragraph', content }] : paragraphs
}

function append(content: Inline[], next: Inline): void {
  const last = content.at(-1)
  const joins =
    last?.type === 'text' &&
    next.type === 'text' &&
    JSON.stringify(last.marks) === JSON.stringify(next.marks)
  if (joins) last.text += next.text
  else content.push(next)
}
