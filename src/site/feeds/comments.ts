import { type Id, Refusal } from '#base'
import type { Comment } from '#comments'
import { escapeHtml, shorten } from '#document'
import { otherSlash } from '#links'
import { addressOfComment } from '../comments/address.ts'
import type { Site } from '../site.ts'
import type { Feed, Item } from './feed.ts'
import { iconAddress } from './icon.ts'

const MOST = 30
const SUMMARY = 200

/** The article whose comments are fed at this path, with its slash or without; refuses one that is not
 * public, and one that takes no comments. */
export async function talkedAbout({ articles }: Site, path: string): Promise<Id<'article'>> {
  const other = otherSlash(path)
  const found = (await articles.byPath(path)) ?? (other && (await articles.byPath(other)))
  if (!found) throw new Refusal('not-found', 'There is no such article.')
  if (found.gone) throw new Refusal('gone', 'This article has been withdrawn.')
  return found.article.id
}

/** What readers say of an article, newest first. */
export async function commentsFeed(site: Site, id: Id<'article'>, self: string): Promise<Feed> {
  const { articles, comments, frame, links } = site
  const [{ settings, locale }, { headline, path }] = [await frame.house(), await articles.get(id)]
  const { roots, closed, count } = await comments.thread(id)
  if (closed === 'off') throw new Refusal('not-found', 'This article takes no comments.')
  const said: Comment[] = []
  const gather = (nodes: typeof roots): void => {
    for (const { comment, replies } of nodes) {
      said.push(comment)
      gather(replies)
    }
  }
  gather(roots)
  const newest = said.toSorted((a, b) => b.postedAt - a.postedAt).slice(0, MOST)
  return {
    title: locale.say('lists.feedComments', { headline }),
    description: locale.say('lists.feedTitle', { paper: settings.title, name: headline }),
    page: links.absolute(path),
    self: links.absolute(self),
    language: settings.language,
    icon: iconAddress(site),
    items: newest.map((comment) =>
      itemOf(site, comment, { headline, path, count, settings, locale }),
    ),
  }
}

type About = { headline: string; path: string; count: number } & Pick<
  Awaited<ReturnType<Site['frame']['house']>>,
  'settings' | 'locale'
>

function itemOf({ links }: Site, comment: Comment, about: About): Item {
  const { id, author, body, website, postedAt } = comment
  const { headline, settings, locale } = about
  const name = author || locale.say('comments.anonymous')
  return {
    id: `urn:uuid:${id}`,
    address: links.absolute(addressOfComment(comment, about)),
    title: locale.say('comments.recentOn', { name, headline }),
    summary: shorten(body, SUMMARY),
    html: paragraphs(body),
    language: settings.language,
    publishedAt: postedAt,
    changedAt: postedAt,
    authors: [{ name, ...(website && { address: website }) }],
    tags: [],
  }
}

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('')
