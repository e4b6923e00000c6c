/** What the site knows of whoever sent a reading; nothing of it is stored. */
export type Who = {
  userAgent: string
  /** The network address, for leaving out repeats. */
  network?: string | undefined
  /** What `Sec-Purpose` or `Purpose` said, if anything. */
  purpose?: string | undefined
}

/** Programs that say they are programs, or that show pages to nobody. */
const CRAWLERS = [
  /(?<!cu)bot\b|bots\b|crawl|spider|slurp|archiver|scrap(er|y)|fetcher|monitor|preview|validator/i,
  /headless|phantomjs|lighthouse|pingdom|uptime|facebookexternalhit|mediapartners|feedfetcher/i,
  /^(curl|wget|python|java|go-http|ruby|perl|php|node|axios|okhttp|libwww|httpie|apache)/i,
  /\b(gptbot|claude|anthropic|perplexity|bytespider|ccbot|cohere|diffbot)/i,
]

/** Whether a person may be reading: a browser that was not just fetching ahead. */
export function isPerson({ userAgent, purpose = '' }: Who): boolean {
  if (/prefetch|prerender|preview/i.test(purpose)) return false
  return userAgent.trim() !== '' && !CRAWLERS.some((crawler) => crawler.test(userAgent))
}
