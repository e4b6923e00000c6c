import type { Id } from '#base'

export type FeedFormat = 'rss' | 'atom' | 'json'
/** What a search asks for; days are written yyyy-mm-dd. */
export type SearchWish = {
  q?: string
  section?: string
  topic?: string
  kind?: string
  from?: string
  to?: string
  order?: 'newest'
  after?: string
}

const FEEDS: Record<FeedFormat, string> = {
  rss: 'feed.xml',
  atom: 'feed.atom',
  json: 'feed.json',
}

const joined = (...segments: string[]): string => `/${segments.map(encodeURIComponent).join('/')}`
/** An address under a list or an article, whether or not that one ends in a slash. */
const under = (path: string, rest: string): string => `${path.replace(/\/$/, '')}/${rest}`
const two = (number: number): string => String(number).padStart(2, '0')
const four = (number: number): string => String(number).padStart(4, '0')

/** Every address of the paper, as a path without host. Sections, articles and pages keep paths of their
 * own (in the normal form of `normalPath`), which are their addresses as they are. */
export const to = {
  home: '/',
  storylines: '/storylines',
  archive: '/archive',
  corrections: '/corrections',
  contact: '/contact',
  newsroom: '/newsroom/',
  formToken: '/form-token',
  read: '/read',
  robots: '/robots.txt',
  adsTxt: '/ads.txt',
  manifest: '/manifest.webmanifest',
  openSearch: '/opensearch.xml',
  favicon: '/favicon.ico',
  drawnIcon: '/icon.svg',
  appleIcon: '/apple-touch-icon.png',
  securityTxt: '/.well-known/security.txt',
  sitemaps: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',

  topic: (slug: string): string => joined('topics', slug),
  author: (slug: string): string => joined('authors', slug),
  storyline: (slug: string): string => joined('storylines', slug),
  page: (slug: string): string => joined(slug),
  year: (year: number): string => `/${four(year)}`,
  month: (year: number, month: number): string => `/${four(year)}/${two(month)}`,
  day: (year: number, month: number, day: number): string =>
    `/${four(year)}/${two(month)}/${two(day)}`,
  search: (wish: SearchWish = {}): string => {
    const asked = Object.entries(wish).filter(([, value]) => value !== '')
    return asked.length > 0 ? `/search?${new URLSearchParams(asked)}` : '/search'
  },

  /** The older part of any list: what comes after this article. Such an address never shifts. */
  before: (list: string, id: Id<'article'>): string => under(list, `before/${id}`),
  feed: (list: string, format: FeedFormat): string => under(list, FEEDS[format]),
  commentsFeed: (article: string): string => under(article, 'comments.xml'),

  comment: (article: string, id: Id<'comment'>): string => `${article}#comment-${id}`,
  /** Where a comment stands, on whichever page of a long talk that may be. */
  commentAt: (article: Id<'article'>, id: Id<'comment'>): string => joined('comments', article, id),
  comments: (article: string): string => `${article}#comments`,
  /** Where a comment is posted to, and where a reader without script checks and sends it. */
  postComment: (id: Id<'article'>): string => joined('comments', id),
  /** The form alone, as an answer to a comment. */
  reply: (id: Id<'article'>, parent: Id<'comment'>): string =>
    joined('comments', id, 'reply', parent),
  /** More of a long thread: what comes after this comment. */
  moreComments: (id: Id<'article'>, after: Id<'comment'>): string =>
    joined('comments', id, 'after', after),
  receipt: (token: string): string => joined('receipts', token),
  preview: (token: string): string => joined('preview', token),

  media: (file: string): string => joined('media', file),
  asset: (file: string): string => joined('assets', file),
  /** The sign of the paper, so many pixels wide and high. */
  icon: (size: number): string => `/icons/${size}.png`,
  /** The picture for sharing an article that has none. */
  card: (id: Id<'article'>): string => `/cards/${id}.png`,
  adFrame: (placement: string, token?: string): string =>
    token ? joined('ad', placement, token) : joined('ad', placement),
  adClick: (token: string): string => joined('ad', 'click', token),
  sitemap: (name: string): string => joined('sitemaps', `${name}.xml`),
}
