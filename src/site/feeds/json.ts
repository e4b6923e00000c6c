import { generateJsonFeed } from 'feedsmith'
import type { Feed, Item } from './feed.ts'

/** The feed as JSON Feed 1.1, with the whole text of each item. */
export function toJson(feed: Feed): string {
  const made = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: feed.language,
      icon: feed.icon,
      items: feed.items.map((item) => itemOf(feed, item)),
    },
    { strict: true },
  )
  // What an empty feed has is said as well: the format asks for it.
  return JSON.stringify({ items: [], ...(made as object) })
}

const itemOf = (feed: Feed, item: Item) => ({
  id: item.id,
  url: item.address,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  date_published: new Date(item.publishedAt),
  date_modified: new Date(item.changedAt),
  authors: item.authors.map(({ name, address }) => ({ name, ...(address && { url: address }) })),
  tags: [...item.tags],
  ...(item.language !== feed.language && { language: item.language }),
  ...(item.picture && {
    image: item.picture.address,
    attachments: [
      {
        url: item.picture.address,
        mime_type: item.picture.type,
        size_in_bytes: item.picture.bytes,
      },
    ],
  }),
})
