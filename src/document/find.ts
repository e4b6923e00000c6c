import type { Block, Body, EmbedAttrs, PictureAttrs } from './body.ts'
import { frameOf } from './embeds.ts'
import { childrenOf } from './parts.ts'

/** Every block of a body, those within others too, in the order of the page. */
export function* blocksIn(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    yield* blocksIn(childrenOf(block))
  }
}

/** The pictures of a body, in the order of the page. */
export const picturesIn = (body: Body): PictureAttrs[] =>
  [...blocksIn(body.content)].flatMap((block) => (block.type === 'picture' ? [block.attrs] : []))

/** What a body embeds, in the order of the page. */
export const embedsIn = (body: Body): EmbedAttrs[] =>
  [...blocksIn(body.content)].flatMap((block) => (block.type === 'embed' ? [block.attrs] : []))

/** The origins that a body's embeds may load frames from after a click, each once. */
export const frameOriginsIn = (body: Body): string[] => [
  ...new Set(embedsIn(body).flatMap((embed) => frameOf(embed)?.origin ?? [])),
]

/** The body with each picture's attributes changed; `change` gives those to change. */
export function withPictures(
  body: Body,
  change: (attrs: PictureAttrs) => Partial<PictureAttrs> | undefined,
): Body {
  const copy = structuredClone(body)
  for (const block of blocksIn(copy.content)) {
    if (block.type === 'picture') Object.assign(block.attrs, change(block.attrs))
  }
  return copy
}
