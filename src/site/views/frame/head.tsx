import { renderToString } from 'preact-render-to-string'
import { type Links, to } from '#links'
import type { Assets } from '../../assets.ts'
import { pageMetas } from '../../data/metas.ts'
import { inScript } from '../../data/script.ts'
import type { House } from '../../house.ts'
import { Faces } from './faces.tsx'

/** A line of Open Graph or of its kin. */
export type Meta = { property?: string; name?: string; content: string }
/** A list that has feeds, by its address. */
type FeedOf = { title: string; list: string }

/** What a page says of itself before its contents. */
export type Head = {
  /** Without the name of the paper, which is added; empty on the home front. */
  title: string
  description?: string
  /** The page's own address, as a path. */
  path: string
  /** Where it was first published, elsewhere. */
  canonical?: string
  /** Keeps search machines out. */
  noindex?: boolean
  /** The second style sheet. */
  style: 'front' | 'article'
  /** How it looks where it is shared; without them, as any page of the paper does. */
  metas?: readonly Meta[]
  /** Linked data: objects of schema.org. */
  data?: readonly object[]
  feeds?: readonly FeedOf[]
  /** The feed of what readers say of the article. */
  talk?: FeedOf
}

const GROUNDS = [
  ['light', '#ffffff'],
  ['dark', '#121517'],
] as const

const Data = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(data) }} />
)

const FEED_TYPES = [
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const

const Feeds = ({ title, list }: FeedOf) => (
  <>
    {FEED_TYPES.map(([format, type]) => (
      <link key={format} rel="alternate" {...{ type, title }} href={to.feed(list, format)} />
    ))}
  </>
)

type Given = { house: House; head: Head; links: Links; assets: Assets }

const Robots = ({ head }: { head: Head }) => (
  <meta
    name="robots"
    content={head.noindex ? 'noindex' : 'max-image-preview:large, max-snippet:-1'}
  />
)

/** What browsers fetch with the page. */
const Means = ({ house, head, assets }: Omit<Given, 'links'>) => (
  <>
    <Faces {...{ house, assets }} />
    <script src={assets('theme.js')} />
    {['site', head.style].map((name) => (
      <link key={name} rel="stylesheet" href={assets(`${name}.css`)} />
    ))}
    <script type="module" src={assets('islands.js')} async />
  </>
)

const Contents = ({ house, head, links, assets }: Given) => {
  const { settings } = house
  const title = head.title === '' ? settings.title : `${head.title} – ${settings.title}`
  const metas = head.metas ?? (head.noindex ? [] : pageMetas(links, house, head))
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {head.description && <meta name="description" content={head.description} />}
      <Robots head={head} />
      {!head.noindex && <link rel="canonical" href={head.canonical ?? links.absolute(head.path)} />}
      {GROUNDS.map(([scheme, colour]) => (
        <meta
          key={scheme}
          name="theme-color"
          content={colour}
          media={`(prefers-color-scheme: ${scheme})`}
        />
      ))}
      <Means {...{ house, head, assets }} />
      <link rel="icon" href={to.drawnIcon} type="image/svg+xml" />
      <link rel="manifest" href={to.manifest} />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={settings.title}
        href={to.openSearch}
      />
      {[{ title: settings.title, list: to.home }, ...(head.feeds ?? [])].map((feed) => (
        <Feeds key={feed.list} {...feed} />
      ))}
      {head.talk && (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={head.talk.title}
          href={to.commentsFeed(head.talk.list)}
        />
      )}
      {metas.map((meta) => (
        <meta key={`${meta.property ?? meta.name} ${meta.content}`} {...meta} />
      ))}
      {head.data?.map((data, nth) => (
        <Data key={nth} data={data} />
      ))}
    </head>
  )
}

/** Opens a page: all up to and with the body's first tag. */
export function openPage(given: Given): string {
  const { language, dir } = given.house.locale
  const html = `<!doctype html>\n<html lang="${language}" dir="${dir}">`
  return `${html}${renderToString(<Contents {...given} />)}<body>`
}
