import type { Block, EmbedAttrs, Paragraph } from '../body.ts'
import { cleanLine, cleanWebAddress } from '../clean.ts'
import { embedAt } from '../embeds.ts'
import { linksIn, showsMore, textIn } from './inside.ts'
import type { Child, Element } from './tree.ts'
import { classesOf, type Handler, isBlank } from './walk.ts'

const CREDITS = new Set(['cite', 'footer', 'figcaption'])
const PULLED = /^(pull|pullquote|wp-block-pullquote|pull-quote)$/
const POSTS = /^(twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed)$/

const isPulled = (classes: readonly string[]): boolean => classes.some((name) => PULLED.test(name))

/** A quotation with who said it; a post of another site's keeps its words and may be loaded too. */
export const quote: Handler = (of, scope, walk) => {
  const { said, by, link } = attributed(of)
  const content = walk.flow({ ...of, children: said }, scope)
  const source = cleanWebAddress(of.attributes.get('cite') ?? '') ?? link ?? null
  const post = classesOf(of).some((name) => POSTS.test(name)) ? postIn(of) : undefined
  const after: Block[] = post ? [{ type: 'embed', attrs: post }] : []
  if (content.length === 0) {
    return by ? [{ type: 'paragraph', content: [{ type: 'text', text: by }] }, ...after] : after
  }
  if (isPulled([...classesOf(of), ...scope.classes])) {
    const pulled = asPullQuote(content, by)
    if (pulled) return [pulled, ...after]
  }
  return [{ type: 'blockquote', attrs: { attribution: by, source }, content }, ...after]
}

/** A pull quote of the blocks, where they are nothing but paragraphs. */
function asPullQuote(content: readonly Block[], attribution: string | null): Block | undefined {
  const paragraphs = content.filter((block): block is Paragraph => block.type === 'paragraph')
  if (paragraphs.length < content.length) return undefined
  return { type: 'pullQuote', attrs: { attribution }, content: paragraphs }
}

type Attributed = { said: Child[]; by: string | null; link: string | undefined }

function attributed(of: Element): Attributed {
  const all = { said: of.children, by: null, link: undefined }
  const at = of.children.findLastIndex((child) => !isBlank(child))
  const last = of.children[at]
  if (at < 0 || last === undefined || typeof last === 'string' || !isCredit(last)) return all
  const by = cleanLine(textIn(last)).replace(/^[—–―-]+\s*/, '')
  if (by === '' || by.length > 1000 || showsMore(last)) return all
  const link = linksIn(last)
    .map(cleanWebAddress)
    .find((href) => href !== undefined)
  return { said: of.children.toSpliced(at, 1), by, link }
}

function isCredit({ name, children }: Element): boolean {
  if (CREDITS.has(name)) return true
  const [only, ...more] = children.filter((child) => !isBlank(child))
  return name === 'p' && more.length === 0 && typeof only === 'object' && only.name === 'cite'
}

/** The post that a quoted one links to, the last link first, as those sites write it. */
function postIn(of: Element): EmbedAttrs | undefined {
  const given = ['data-instgrm-permalink', 'data-embed-url', 'cite'].map(
    (key) => of.attributes.get(key) ?? '',
  )
  const uri = of.attributes.get('data-bluesky-uri') ?? '' // at://did:…/app.bsky.feed.post/…
  const bluesky = uri.replace('at://', 'https://bsky.app/profile/').replace('app.bsky.feed.', '')
  for (const address of [bluesky, ...given, ...linksIn(of).reverse()]) {
    const post = embedAt(address)
    if (post) return post
  }
  return undefined
}
