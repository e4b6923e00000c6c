import type { Picture, PictureAttrs } from '../body.ts'
import { attr, escapeHtml } from './escape.ts'

export type ShownPicture = {
  /** The markup of the picture itself, put in as it is. */
  html: string
  /** Of the picture wherever it stands; the body's own words come first. */
  caption?: string | null
  credit?: string | null
}

/** A picture with its caption and credit; one that cannot be shown gives way to a link. */
export function figureHtml(
  { attrs }: Picture,
  caption: string,
  shown: ShownPicture | undefined,
  word: string,
): string {
  if (!shown) return absentHtml(attrs, captionHtml(caption, attrs.credit), word)
  const below = captionHtml(
    caption || escapeHtml(shown.caption ?? ''),
    attrs.credit ?? shown.credit,
  )
  const picture = attrs.href ? `<a${attr('href', attrs.href)}>${shown.html}</a>` : shown.html
  const size = attrs.size === 'column' ? null : attrs.size
  return `<figure${attr('class', size)}>${picture}${below}</figure>`
}

function absentHtml({ src, alt }: PictureAttrs, below: string, word: string): string {
  const link = src ? `<a class="plain"${attr('href', src)}>${escapeHtml(alt || word)}</a>` : ''
  return link + below === '' ? '' : `<figure class="absent">${link}${below}</figure>`
}

function captionHtml(caption: string, credit: string | null | undefined): string {
  const by = credit ? `<span class="credit">${escapeHtml(credit)}</span>` : ''
  const words = [caption, by].filter((part) => part !== '').join(' ')
  return words === '' ? '' : `<figcaption>${words}</figcaption>`
}
