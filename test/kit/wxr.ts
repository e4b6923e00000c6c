/** Exports of WordPress, written for tests. */
import { Readable } from 'node:stream'

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const tags = (fields: Record<string, string | number>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${cdata(String(value))}</${name}>`)
    .join('\n')

/** A comment of an item; fields by their names without prefix. */
export const wxrComment = (id: number, fields: Record<string, string | number> = {}): string => {
  const all = {
    ...{ id, author: 'Ann', author_email: 'ann@example.com', author_url: '', approved: 1 },
    ...{ date: '2012-01-04 10:00:00', date_gmt: '2012-01-04 10:00:00', content: `Said ${id}` },
    ...{ type: '', parent: 0, user_id: 0, ...fields },
  }
  const named = Object.entries(all).map(([name, value]) => [`wp:comment_${name}`, value])
  return `<wp:comment>${tags(Object.fromEntries(named))}</wp:comment>`
}

type WxrItem = {
  /** Instead of what a published post has; by the names of the export. */
  fields?: Record<string, string | number>
  /** Terms, custom fields and comments, as XML. */
  inside?: string
}

/** An item of an export: a post that was published in January 2012. */
export const wxrItem = (id: number, { fields = {}, inside = '' }: WxrItem = {}): string => {
  const all = {
    ...{
      title: `Rain ${id}`,
      link: `https://old.example/2012/01/rain-${id}/`,
      'dc:creator': 'eva',
    },
    ...{ 'content:encoded': 'It fell all day.', 'excerpt:encoded': '', 'wp:post_id': id },
    ...{ 'wp:post_date': '2012-01-03 11:00:00', 'wp:post_date_gmt': '2012-01-03 10:00:00' },
    ...{ 'wp:comment_status': 'open', 'wp:post_name': `rain-${id}`, 'wp:status': 'publish' },
    ...{ 'wp:post_parent': 0, 'wp:menu_order': 0, 'wp:post_type': 'post', 'wp:post_password': '' },
    ...{ 'wp:is_sticky': 0, ...fields },
  }
  return `<item>\n${tags(all)}\n${inside}\n</item>`
}

/** A term that an item bears. */
export const wxrTerm = (domain: string, slug: string, name = slug): string =>
  `<category domain="${domain}" nicename="${slug}">${cdata(name)}</category>`

/** A custom field of an item. */
export const wxrMeta = (key: string, value: string): string =>
  `<wp:postmeta>${tags({ 'wp:meta_key': key, 'wp:meta_value': value })}</wp:postmeta>`

/** A whole export of these items; `head` holds authors, categories and tags, as XML. */
export const wxr = (items: readonly string[], { head = '', version = '1.2' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/${version}/"><channel>
<title>Old &amp; Grey</title><link>https://old.example</link><language>en-GB</language>
<wp:wxr_version>${version}</wp:wxr_version>
<wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author>${tags({ 'wp:author_id': 7, 'wp:author_login': 'eva', 'wp:author_display_name': 'Eva Berg' })}</wp:author>
${head}
${items.join('\n')}
</channel></rss>`

/** The text as a file that can be opened again and again, in pieces of so many bytes. */
export const fileOf =
  (text: string | Uint8Array, piece = 1_000) =>
  (): AsyncIterable<Uint8Array> => {
    const bytes = Buffer.from(text)
    const pieces: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece))
    return Readable.from(pieces)
  }
