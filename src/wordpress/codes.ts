import { escapeHtml } from '#document'
import { type Attachment, type Attachments, isPicture } from './attachments.ts'
import type { Handle, Shortcode } from './shortcode.ts'

const IMAGE = /^\s*((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)/i
const SOURCES = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'mp3', 'm4a', 'ogg', 'wav', 'flac']
const WEB = /^https?:\/\//i

/** What the short codes of WordPress stand for, in the item with this id. */
export function openCodes(attachments: Attachments, itemId: string): Handle {
  const handlers: Record<string, Handle> = {
    caption,
    wp_caption: caption,
    embed: ({ inside, words, attributes }) => embed(inside.trim() || addressIn(attributes, words)),
    audio: player,
    video: player,
    gallery: ({ attributes }) => gallery(chosen(attributes, attachments, itemId)),
    playlist: ({ attributes }) => list(chosen(attributes, attachments, itemId)),
  }
  return (code) => handlers[code.name]?.(code)
}

function caption({ attributes, inside }: Shortcode): string {
  const [found = '', image] = IMAGE.exec(inside) ?? []
  const said = attributes.get('caption') ?? ''
  const words = image ? `${said} ${inside.slice(found.length)}` : said
  const below = words.trim() === '' ? '' : `<figcaption>${words}</figcaption>`
  const classes = `wp-caption ${attributes.get('align') ?? ''} ${attributes.get('class') ?? ''}`
  return `<figure class="${escapeHtml(classes)}">${image ?? inside}${below}</figure>`
}

const addressIn = (attributes: ReadonlyMap<string, string>, words: readonly string[]): string =>
  SOURCES.map((key) => attributes.get(key) ?? '').find((value) => value !== '') ??
  words.find((word) => WEB.test(word)) ??
  ''

/** The address alone in a paragraph: what can be embedded will be, the rest is a link. */
function embed(address: string): string | undefined {
  if (!WEB.test(address)) return undefined
  const plain = escapeHtml(address.replaceAll('&amp;', '&'))
  return `<p><a href="${plain}">${plain}</a></p>`
}

function player({ name, attributes, words, inside }: Shortcode): string | undefined {
  const address = addressIn(attributes, words)
  if (address === '') return undefined
  return `<${name} src="${escapeHtml(address)}"></${name}>${inside}`
}

/** The files that a list names, else those that belong to the item. */
function chosen(
  attributes: ReadonlyMap<string, string>,
  attachments: Attachments,
  itemId: string,
): Attachment[] | undefined {
  const named = attributes.get('ids') ?? attributes.get('include')
  if (named === undefined) return attachments.of(attributes.get('id') ?? itemId)
  const ids = named.split(',').map((id) => id.trim())
  const found = ids.map((id) => attachments.find(id)).filter((each) => each !== undefined)
  return found.length > 0 ? found : undefined
}

function gallery(files: Attachment[] | undefined): string | undefined {
  if (!files) return undefined
  const figures = files.filter(isPicture).map(({ id, file, alt, caption: words }) => {
    const image = `<img class="wp-image-${id}" src="${escapeHtml(file)}" alt="${escapeHtml(alt)}">`
    const below = words === '' ? '' : `<figcaption>${words}</figcaption>`
    return `<figure>${image}${below}</figure>`
  })
  return `<figure class="wp-block-gallery">${figures.join('')}</figure>`
}

function list(files: Attachment[] | undefined): string | undefined {
  if (!files) return undefined
  const links = files.filter((file) => !isPicture(file))
  return links
    .map(({ file, title }) => `<p><a href="${escapeHtml(file)}">${escapeHtml(title)}</a></p>`)
    .join('')
}
