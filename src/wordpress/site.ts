import { cleanLine } from '#document'
import { readRssDate } from './times.ts'

/** The site that an export is of. */
export type Site = {
  /** Names it in the sources of all that comes from it: its host, and its path if it has one. */
  key: string
  address: string
  title: string
  tagline: string
  language: string
  /** When the export was made (epoch ms), if it says. */
  exportedAt: number | undefined
}

/** The site as the head of an export tells; `host` where that tells wrong. */
export function readSite(channel: ReadonlyMap<string, string>, host?: string): Site {
  const get = (name: string): string => cleanLine(channel.get(name) ?? '')
  const address = get('wp:base_blog_url') || get('link') || get('wp:base_site_url')
  const url = URL.parse(address)
  const found = url ? url.host + url.pathname.replace(/\/$/, '') : 'unknown'
  return {
    ...{ key: host ?? found, address, title: get('title'), tagline: get('description') },
    language: get('language') || 'en',
    exportedAt: readRssDate(get('pubDate')),
  }
}
