import type { Id } from '#base'
import type { FeedFormat } from './to.ts'

/** Which list an address shows, and which part or form of it. */
export type ListAddress = { list: string; before?: Id<'article'>; feed?: FeedFormat }
/** A year, a month or a day of the archive; months count from 1. */
export type ArchiveAddress = { year: number; month?: number; day?: number }

const BEFORE = /^(.*)\/before\/([0-9a-f-]{36})$/
const FEED = /^(.*)\/feed\.(xml|atom|json)$/
const ARCHIVE = /^\/(\d{4})(?:\/(\d\d)(?:\/(\d\d))?)?\/?$/
const COMMENTS = /^(.+)\/comments\.xml$/

/** Reads the address of a list (section, topic, author, home …): what `to.before` and `to.feed` made. */
export function readList(path: string): ListAddress {
  const [, older, before] = BEFORE.exec(path) ?? []
  if (before) return { list: older || '/', before: before as Id<'article'> }
  const [, fed, ending] = FEED.exec(path) ?? []
  if (ending) return { list: fed || '/', feed: ending === 'xml' ? 'rss' : (ending as FeedFormat) }
  return { list: path }
}

/** The article's path from the address of its comments' feed (its trailing slash is not known there). */
export const readCommentsFeed = (path: string): string | undefined => COMMENTS.exec(path)?.[1]

/** The part of the archive an address names; undefined if it names none, or a day no calendar has. */
export function readArchive(path: string): ArchiveAddress | undefined {
  const found = ARCHIVE.exec(path)
  if (!found) return undefined
  const [year = 0, month, day] = found.slice(1).map((part) => part && Number(part)) as number[]
  const there = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const real = there.getUTCMonth() + 1 === (month ?? 1) && there.getUTCDate() === (day ?? 1)
  if (!real) return undefined
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}
