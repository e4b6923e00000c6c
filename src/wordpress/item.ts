import { cleanLine } from '#document'
import { type Entry, field, metaOf } from './entry.ts'
import { readRssDate, timeOf } from './times.ts'

/** A category, tag or other term that an item bears. */
export type Bears = { domain: string; slug: string; name: string }

/** One item of an export: a post, a page, an attachment, or something else. */
export type Item = {
  id: string
  type: string
  status: string
  /** HTML, as it stands there. */
  title: string
  link: string
  creator: string
  content: string
  excerpt: string
  /** The last piece of its address. */
  slug: string
  parent: string
  order: number
  password: string
  sticky: boolean
  commentStatus: string
  /** Epoch milliseconds. */
  postedAt: number | undefined
  modifiedAt: number | undefined
  bears: Bears[]
  meta: Map<string, string>
  comments: Entry[]
  /** Where the file of an attachment lies. */
  file: string
}

/** The item as its entry tells. */
export function readItem(entry: Entry): Item {
  const get = (name: string): string => field(entry, name)
  return {
    id: get('wp:post_id'),
    type: get('wp:post_type') || 'post',
    status: get('wp:status'),
    title: get('title'),
    link: get('link'),
    creator: get('dc:creator'),
    content: entry.fields.get('content:encoded') ?? '',
    excerpt: get('excerpt:encoded'),
    slug: get('wp:post_name'),
    parent: get('wp:post_parent'),
    order: Number.parseInt(get('wp:menu_order'), 10) || 0,
    password: get('wp:post_password'),
    sticky: get('wp:is_sticky') === '1',
    commentStatus: get('wp:comment_status'),
    postedAt: timeOf(entry, 'wp:post_date', 'wp:post_modified') ?? readRssDate(get('pubDate')),
    modifiedAt: timeOf(entry, 'wp:post_modified'),
    bears: entry.inside.flatMap(bearing),
    meta: metaOf(entry),
    comments: entry.inside.filter(({ name }) => name === 'wp:comment'),
    file: get('wp:attachment_url'),
  }
}

/** WXR 1.0 names every term twice, once without its slug: that one is left. */
function bearing({ name, attributes, text }: Entry): Bears[] {
  const { domain = '', nicename = '' } = attributes
  if (name !== 'category' || domain === '' || nicename === '') return []
  return [{ domain: domain === 'tag' ? 'post_tag' : domain, slug: nicename, name: cleanLine(text) }]
}

/** How an item is called in the report. */
export const nameOf = ({ type, id, title, slug }: Item): string =>
  `${type} ${id} “${cleanLine(title || slug).slice(0, 80)}”`
