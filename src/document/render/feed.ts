import type { Body, Picture, PictureAttrs } from '../body.ts'
import { labelOf } from '../embeds.ts'
import { blocksHtml, type Manner } from './blocks.ts'
import { attr, escapeHtml } from './escape.ts'
import { figureHtml } from './figure.ts'
import type { BodyWords } from './page.ts'

type FeedPicture = {
  src: string
  width: number
  height: number
  alt: string
  caption?: string | null
  credit?: string | null
}

export type FeedOptions = {
  /** The page's whole address: relative ones are made whole by it. */
  base: string
  words: Pick<BodyWords, 'picture' | 'correction'>
  picture?: (attrs: PictureAttrs) => FeedPicture | undefined
}

/** The body for feed readers and other sites: whole addresses, no ids, classes or scripts; what is
 * embedded on the page is a link. */
export function toFeedHtml(body: Body, { base, words, picture }: FeedOptions): string {
  const href = (address: string): string => URL.parse(address, base)?.href ?? base
  const shown = ({ attrs }: Picture): { html: string } | undefined => {
    const found = picture?.(attrs)
    if (!found) return undefined
    const { src, width, height, alt, ...words } = found
    const size = attr('width', width) + attr('height', height)
    return { ...words, html: `<img${attr('src', href(src))}${size}${attr('alt', alt)}>` }
  }
  const manner: Manner = {
    href,
    tableName: '',
    heading: ({ attrs }, html) => `<h${attrs.level}>${html}</h${attrs.level}>`,
    picture(node, caption) {
      const { attrs } = node
      const whole = {
        ...attrs,
        size: 'column' as const,
        href: attrs.href && href(attrs.href),
        src: attrs.src && href(attrs.src),
      }
      return figureHtml({ ...node, attrs: whole }, caption, shown(node), words.picture)
    },
    embed: ({ attrs }) =>
      `<p><a${attr('href', attrs.url)}>${escapeHtml(attrs.title ?? `${labelOf(attrs)}: ${attrs.url}`)}</a></p>`,
    factBox: ({ attrs }, inside) =>
      (attrs.title ? `<h3>${escapeHtml(attrs.title)}</h3>` : '') + inside(),
    correction: ({ attrs }, html) =>
      `<p><b>${escapeHtml(words.correction(attrs.kind, attrs.at))}</b> ${html}</p>`,
  }
  return withoutClasses(blocksHtml(body.content, manner))
}

/** Inside tags only: text holds no `<`, for it is escaped. */
const withoutClasses = (html: string): string =>
  html.replace(/<[^>]*>/g, (tag) => tag.replace(/ (class|role|tabindex|aria-label)="[^"]*"/g, ''))
