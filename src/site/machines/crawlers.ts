import type { Settings } from '#paper'

type Purpose = keyof Settings['robots']

/** Crawlers of language models by what they fetch for, named as their makers say robots.txt must name
 * them. Google-Extended and Applebot-Extended fetch nothing: they are names for what may be done with
 * what the search engines fetched. */
export const crawlers: Readonly<Record<Purpose, readonly string[]>> = {
  /** To train models. */
  training: [
    ...['GPTBot', 'ClaudeBot', 'anthropic-ai', 'Google-Extended', 'Applebot-Extended', 'CCBot'],
    ...['meta-externalagent', 'FacebookBot', 'Bytespider', 'Amazonbot', 'DeepSeekBot'],
    ...['AI2Bot', 'Ai2Bot-Dolma', 'cohere-ai', 'cohere-training-data-crawler', 'Diffbot'],
    ...['img2dataset', 'omgili', 'PanguBot', 'Timpibot', 'Webzio-Extended'],
  ],
  /** To list pages in the searches of assistants. */
  search: [
    ...['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot', 'Amzn-SearchBot'],
    ...['AzureAI-SearchBot', 'meta-webindexer', 'YouBot'],
  ],
  /** To answer what somebody asks at this moment. */
  answers: [
    ...['ChatGPT-User', 'Claude-User', 'Perplexity-User', 'MistralAI-User', 'DuckAssistBot'],
    ...['meta-externalfetcher', 'Amzn-User', 'Google-NotebookLM'],
  ],
}

const PURPOSES = ['training', 'search', 'answers'] as const
/** What is for one reader alone, or has no end of addresses. Rules fit whatever begins so: what ends where
 * they end says so. */
const NOT_FOR_CRAWLERS = [
  ...['/search$', '/search?', '/newsroom/', '/preview/', '/receipts/', '/comments/', '/ad/'],
]
const SAID: Readonly<Record<Purpose, string>> = {
  training: 'Crawlers that gather text to train language models',
  search: 'Crawlers that list pages in the searches of assistants',
  answers: 'Fetchers that answer a question somebody is asking',
}

/** What robots may fetch (RFC 9309): a group a purpose, so that everyone can read what was decided.
 * `sitemaps` are whole addresses. */
export function robotsTxt(robots: Settings['robots'], sitemaps: readonly string[]): string {
  const disallowed = NOT_FOR_CRAWLERS.map((path) => `Disallow: ${path}`)
  const groups = PURPOSES.map((purpose) => {
    const names = crawlers[purpose].map((name) => `User-agent: ${name}`)
    return [`# ${SAID[purpose]}`, ...names, ...(robots[purpose] ? disallowed : ['Disallow: /'])]
  })
  const all = [...groups, ['# All others', 'User-agent: *', ...disallowed]]
  const lines = all.flatMap((group) => [...group, ''])
  return `${[...lines, ...sitemaps.map((address) => `Sitemap: ${address}`)].join('\n')}\n`
}
