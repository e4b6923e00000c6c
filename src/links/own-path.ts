import { Refusal } from '#base'
import { normalPath } from './normal.ts'
import { readArchive, readCommentsFeed, readList } from './read.ts'
import { to } from './to.ts'

/** First segments that belong to the program; no section, page or article may begin with one. */
export const reserved: ReadonlySet<string> = new Set([
  ...[
    'account',
    'ad',
    'admin',
    'api',
    'archive',
    'assets',
    'authors',
    'before',
    'cards',
    'comments',
  ],
  ...['contact', 'corrections', 'form-token', 'healthz', 'letters', 'live', 'media', 'metrics'],
  ...['newsroom', 'preview', 'read', 'readyz', 'receipts', 'record', 'report', 'search', 'sign-in'],
  ...['sitemaps', 'statements', 'storylines', 'topics'],
  ...['ads.txt', 'feed.atom', 'feed.json', 'feed.xml', 'manifest.webmanifest', 'news-sitemap.xml'],
  ...['opensearch.xml', 'robots.txt', 'favicon.ico', 'sitemap.xml', '.well-known'],
  ...['apple-touch-icon.png', 'icon.svg', 'icons'],
])

/** Pages that stand at an address of the program's own, since they carry something of it. */
const SHARED: readonly string[] = [to.contact, to.corrections]
const LONGEST = 600

/** The path, in its normal form, if a section, page or article may have it; refuses what the program
 * needs for itself, the home page, and what is too long. */
export function checkOwnPath(path: string): string {
  const own = normalPath(path)
  const fault = faultOf(own)
  if (fault) throw new Refusal('invalid', `The address ${own.slice(0, LONGEST)} ${fault}`)
  return own
}

function faultOf(path: string): string | undefined {
  if (SHARED.includes(path)) return undefined
  if (path === '/') return 'is the home page.'
  if (path.length > LONGEST) return `is longer than ${LONGEST} characters.`
  const first = path.split('/')[1] ?? ''
  if (reserved.has(first.toLowerCase()))
    return `begins with “${first}”, which the paper needs itself.`
  const clean = path.replace(/\/$/, '')
  const { list } = readList(clean)
  if (list !== clean || readCommentsFeed(clean))
    return 'would be a feed or an older part of a list.'
  if (/^\/\d{4}(\/\d{1,2}){0,2}$/.test(clean) || readArchive(clean))
    return 'is a date of the archive.'
  return undefined
}

type NewArticle = {
  /** The path of its section, if it has one. */
  section?: string | undefined
  /** The day it is published on, in the paper's time zone; months count from 1. */
  day: { year: number; month: number; day: number }
  slug: string
}

/** The address a new article gets: its section, its day, its slug. */
export function newArticlePath({ section = '', day, slug }: NewArticle): string {
  return `${section.replace(/\/$/, '')}${to.day(day.year, day.month, day.day)}/${slug}`
}
