import { type Attachments, openAttachments, readAttachment } from './attachments.ts'
import { textOf } from './decode.ts'
import { type Entry, field } from './entry.ts'
import { type Item, nameOf, readItem } from './item.ts'
import { openReader } from './reader.ts'
import { readSite, type Site } from './site.ts'
import { lineOf } from './text.ts'

type Author = { id: string; login: string; name: string; email: string }
export type Category = {
  slug: string
  name: string
  parent: string
  description: string
  /** How many items bear it. */
  uses: number
}

/** What an export holds, but for the articles and their comments. */
export type Survey = {
  site: Site
  /** By login. */
  authors: Map<string, Author>
  /** By slug, as are the tags; also those that only items name. */
  categories: Map<string, Category>
  tags: Map<string, Category>
  attachments: Attachments
  items: number
  /** Where the file ends too early, if it does. */
  brokenOff: string | undefined
}
type Found = Pick<Survey, 'authors' | 'categories' | 'tags' | 'attachments'>

/** Looks through a whole export and changes nothing; refuses what is none. */
export async function survey(
  bytes: AsyncIterable<Uint8Array>,
  { host, onBatch }: { host?: string | undefined; onBatch: (items: number) => void },
): Promise<Survey> {
  const reader = openReader()
  const attachments = openAttachments()
  const found = { authors: new Map(), categories: new Map(), tags: new Map(), attachments }
  let items = 0
  let last: Item | undefined
  const takeAll = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      const item = take(entry, found)
      if (!item) continue
      items += 1
      last = item
    }
  }
  for await (const text of textOf(bytes)) {
    takeAll(reader.write(text))
    onBatch(items)
  }
  takeAll(reader.end())
  const after = last ? `after ${nameOf(last)}` : 'before its first item'
  return {
    ...found,
    site: readSite(reader.channel, host),
    items,
    brokenOff: reader.isWhole() ? undefined : `The file ends too early, ${after}.`,
  }
}

function take(entry: Entry, found: Found): Item | undefined {
  const add = takers[entry.name]
  if (add) {
    add(entry, found)
    return undefined
  }
  const item = readItem(entry)
  if (item.type === 'attachment' && item.file !== '') found.attachments.add(readAttachment(item))
  for (const { domain, slug, name } of item.bears) {
    const terms = { category: found.categories, post_tag: found.tags }[domain]
    if (!terms) continue
    const nothing = { slug, name, parent: '', description: '', uses: 0 }
    const term = terms.get(slug) ?? nothing
    terms.set(slug, { ...term, uses: term.uses + 1 })
  }
  return item
}

const takers: Record<string, (entry: Entry, found: Found) => void> = {
  'wp:author': (entry, { authors }) => {
    const login = field(entry, 'wp:author_login')
    const name = lineOf(field(entry, 'wp:author_display_name')) || login
    const [id, email] = [field(entry, 'wp:author_id'), field(entry, 'wp:author_email')]
    if (login !== '') authors.set(login, { id, login, name, email })
  },
  'wp:category': (entry, { categories }) =>
    addTo(categories, entry, ['category_nicename', 'cat_name', 'category']),
  'wp:tag': (entry, { tags }) => addTo(tags, entry, ['tag_slug', 'tag_name', 'tag']),
  'wp:term': (entry, { categories, tags }) => {
    const taxonomy = field(entry, 'wp:term_taxonomy')
    const names = ['term_slug', 'term_name', 'term'] as const
    if (taxonomy === 'category') addTo(categories, entry, names)
    if (taxonomy === 'post_tag') addTo(tags, entry, names)
  },
}

function addTo(
  terms: Map<string, Category>,
  entry: Entry,
  [slugField, nameField, prefix]: readonly [string, string, string],
): void {
  const slug = field(entry, `wp:${slugField}`)
  if (slug === '' || terms.has(slug)) return
  const name = lineOf(field(entry, `wp:${nameField}`)) || slug
  const description = lineOf(field(entry, `wp:${prefix}_description`))
  const parent = field(entry, `wp:${prefix}_parent`)
  terms.set(slug, { slug, name, parent, description, uses: 0 })
}
