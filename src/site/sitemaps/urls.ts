import { element, xmlDocument } from '../xml.ts'

/** An address in a sitemap; `changed` is an ISO date with its offset. */
export type Url = { address: string; changed?: string | undefined; extra?: string }

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** As many as a sitemap may hold (sitemaps.org). */
export const MOST = 50_000

/** A sitemap of addresses, as far as one may go. */
export const urlSet = (urls: readonly Url[], more: Readonly<Record<string, string>> = {}): string =>
  xmlDocument(
    'urlset',
    { xmlns: SITEMAP, ...more },
    urls
      .slice(0, MOST)
      .map(({ address, changed, extra = '' }) =>
        element('url', [
          element('loc', address),
          ...(changed ? [element('lastmod', changed)] : []),
          extra,
        ]),
      ),
  )

/** A sitemap of sitemaps. */
export const siteMapIndex = (addresses: readonly string[]): string =>
  xmlDocument(
    'sitemapindex',
    { xmlns: SITEMAP },
    addresses.map((address) => element('sitemap', [element('loc', address)])),
  )
