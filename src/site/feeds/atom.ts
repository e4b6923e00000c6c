import { generateAtomFeed } from 'feedsmith'
import { writable } from '../xml.ts'
import { changedAt, type Feed, type Item } from './feed.ts'

/** The feed as Atom 1.0 (RFC 4287), with the whole text of each entry. Who wrote what nobody signed is
 * the paper itself, by the feed's own author. */
export function toAtom(feed: Feed): string {
  return writable(
    generateAtomFeed(
      {
        id: feed.self,
        title: { value: feed.title, type: 'text' },
        subtitle: { value: feed.description, type: 'text' },
        updated: new Date(changedAt(feed)),
        icon: feed.icon,
        authors: [{ name: feed.title }],
        links: [
          { href: feed.self, rel: 'self', type: 'application/atom+xml' },
          { href: feed.page, rel: 'alternate', type: 'text/html' },
        ],
        xml: { lang: feed.language },
        entries: feed.items.map((item) => entryOf(feed, item)),
      },
      { strict: true },
    ),
  )
}

const entryOf = (feed: Feed, item: Item) => ({
  id: item.id,
  title: { value: item.title, type: 'text' },
  updated: new Date(item.changedAt),
  published: new Date(item.publishedAt),
  summary: { value: item.summary, type: 'text' },
  content: { value: item.html, type: 'html' },
  authors: item.authors.map(({ name, address }) => ({ name, ...(address && { uri: address }) })),
  categories: item.tags.map((term) => ({ term })),
  links: [
    { href: item.address, rel: 'alternate', type: 'text/html' },
    ...(item.picture ? [enclosure(item.picture)] : []),
    ...(item.comments
      ? [{ href: item.comments, rel: 'replies', type: 'application/rss+xml' }]
      : []),
  ],
  ...(item.language !== feed.language && { xml: { lang: item.language } }),
})

const enclosure = ({ address, type, bytes }: NonNullable<Item['picture']>) => ({
  ...{ href: address, rel: 'enclosure', type, length: bytes },
})
