import { generateRssFeed } from 'feedsmith'
import { writable } from '../xml.ts'
import { type Attached, changedAt, type Feed, type Item } from './feed.ts'

/** The feed as RSS 2.0, with the whole text of each item. */
export function toRss(feed: Feed): string {
  const at = changedAt(feed)
  return writable(
    generateRssFeed(
      {
        title: feed.title,
        link: feed.page,
        description: feed.description,
        language: feed.language,
        ...(at > 0 && { lastBuildDate: new Date(at) }),
        image: { url: feed.icon, title: feed.title, link: feed.page },
        atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
        items: feed.items.map((item) => itemOf(feed, item)),
      },
      { strict: true },
    ),
  )
}

const itemOf = (feed: Feed, item: Item) => ({
  title: item.title,
  link: item.address,
  guid: { value: item.id, isPermaLink: false },
  pubDate: new Date(item.publishedAt),
  description: item.summary,
  categories: item.tags.map((name) => ({ name })),
  dc: { creators: item.authors.map(({ name }) => name) },
  content: { encoded: item.html },
  atom: { updated: new Date(item.changedAt) },
  ...(item.comments && { wfw: { commentRss: item.comments } }),
  ...(item.language !== feed.language && { xml: { lang: item.language } }),
  ...(item.picture && pictureOf(item.picture)),
})

const pictureOf = ({ address: url, type, bytes, width, height, alt, credit }: Attached) => ({
  enclosures: [{ url, type, length: bytes }],
  media: {
    contents: [
      {
        ...{ url, type, medium: 'image', fileSize: bytes, width, height },
        ...(alt && { description: { value: alt, type: 'plain' } }),
        ...(credit && { credits: [{ value: credit }] }),
      },
    ],
  },
})
