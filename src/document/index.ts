/** The body of an article: its schema, what is read into it and what is made of it. Runs in browsers too. */
export type {
  Block,
  Body,
  CorrectionNote,
  Embed,
  EmbedAttrs,
  FactBox,
  Inline,
  Mark,
  Picture,
  PictureAttrs,
} from './body.ts'
export { emptyBody } from './body.ts'
export { check } from './check.ts'
export { cleanAddress, cleanLine, cleanText } from './clean.ts'
export { type Change, diffWords } from './diff.ts'
export { embedAt, type Frame, frameOf, labelOf } from './embeds.ts'
export { blocksIn, embedsIn, frameOriginsIn, picturesIn, withPictures } from './find.ts'
export type { MarkupOptions } from './markup/blocks.ts'
export { parseMarkup } from './markup/markup.ts'
export { parseHtml } from './parse/html.ts'
export { parseText } from './parse/text.ts'
export type { FoundPicture, ParseOptions } from './parse/walk.ts'
export { escapeHtml } from './render/escape.ts'
export { type FeedOptions, type FeedPicture, toFeedHtml } from './render/feed.ts'
export type { ShownPicture } from './render/figure.ts'
export { type BodyWords, type PageOptions, toHtml } from './render/page.ts'
export { toText } from './render/text.ts'
export { marks, nodes, schema } from './schema.ts'
export { countWords, excerpt, firstParagraph, readingMinutes, shorten, wordCount } from './words.ts'
