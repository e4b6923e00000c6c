import { type Body, check, parseHtml } from '#document'
import type { Attachments } from './attachments.ts'
import { emptyBlocks, type Part, partsOf, withFootnotes } from './blocks.ts'
import { openCodes } from './codes.ts'
import type { Item } from './item.ts'
import { oddShortcodes, replaceShortcodes } from './shortcode.ts'

const NAMED = /^wp-image-(\d+)$/
/** An address alone on its line: WordPress shows what it finds there. */
const ALONE = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/gm
/** An address alone in the frame of an embed. */
const FRAMED = /(class="wp-block-embed__wrapper"[^>]*>)\s*(https?:\/\/[^\s<"]+)\s*</g

/** What an item says, as a body; and what of it could not come, in words. Refuses what is too long. */
export function bodyOf(
  { content, id, meta }: Item,
  attachments: Attachments,
): { body: Body; faults: string[] } {
  const whole = withFootnotes(content, meta.get('footnotes'))
  const handle = openCodes(attachments, id)
  const html = whole.includes('[') ? replaceShortcodes(whole, handle) : whole
  const bodies = partsOf(html).map((part) => parse(part, attachments))
  const [only] = bodies
  const body =
    only && bodies.length === 1
      ? only
      : check({ type: 'doc', content: bodies.flatMap((each) => each.content) })
  return { body, faults: faultsOf(content, html) }
}

/** Old texts end paragraphs by empty lines; blocks say what they are. */
function parse({ html, inBlocks }: Part, attachments: Attachments): Body {
  const ready = inBlocks
    ? html.replace(FRAMED, '$1<p><a href="$2">$2</a></p><')
    : html.replace(/<br\s*\/?>[ \t]*\r?\n/gi, '\n').replace(ALONE, '<a href="$1">$1</a>')
  return parseHtml(ready, {
    lines: !inBlocks,
    picture({ src, classes }) {
      const named = classes.map((name) => NAMED.exec(name)?.[1]).find((found) => found)
      const file = (named && attachments.find(named)) || attachments.at(src)
      return file?.pictureId ? { pictureId: file.pictureId } : undefined
    },
  })
}

function faultsOf(content: string, html: string): string[] {
  const blocks = emptyBlocks(content)
  const codes = oddShortcodes(html)
  return [
    ...(blocks.length > 0
      ? [`Blocks that WordPress fills itself have no content to bring: ${blocks.join(', ')}.`]
      : []),
    ...(codes.length > 0 ? [`Unknown short codes stay as text: ${codes.join(', ')}.`] : []),
  ]
}
