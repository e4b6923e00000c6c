import { type Links, to } from '#links'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'
import { CONTEXT } from './script.ts'

const LOGO = 512

/** Pages of the house that tell how the paper works, by what schema.org calls them: the first of these
 * addresses at which one stands. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  publishingPrinciples: ['/principles', '/about'],
  ethicsPolicy: ['/ethics', '/principles'],
  correctionsPolicy: ['/corrections-policy'],
  actionableFeedbackPolicy: ['/feedback', '/comment-rules'],
  ownershipFundingInfo: ['/ownership', '/imprint'],
  masthead: ['/masthead'],
}

/** The paper as the publisher of something. */
export function publisherOf(links: Links, { settings }: House) {
  const url = links.absolute(to.icon(LOGO))
  return {
    '@type': 'NewsMediaOrganization',
    '@id': links.absolute('/#paper'),
    name: settings.title,
    url: links.absolute(to.home),
    logo: { '@type': 'ImageObject', url, width: LOGO, height: LOGO },
  }
}

async function policiesOf({ articles, links }: Site): Promise<Record<string, string>> {
  const found: Record<string, string> = { correctionsPolicy: links.absolute(to.corrections) }
  for (const [name, paths] of Object.entries(POLICIES)) {
    const pages = await Promise.all(paths.map((path) => articles.byPath(path)))
    const [page] = pages.flatMap((one) => (one && !one.gone ? one.article : []))
    if (page) found[name] = links.absolute(page.path)
  }
  return found
}

/** Who publishes the paper and by which rules, and how it is searched: for the front. */
export async function houseData(site: Site, house: House): Promise<object[]> {
  const { links } = site
  const { title, description, tagline, language, publisher, contactEmail, social } = house.settings
  const { name, address, email: own } = publisher
  const email = contactEmail || own
  const paper = {
    ...{ '@context': CONTEXT, ...publisherOf(links, house) },
    ...(description && { description }),
    ...(tagline && { slogan: tagline }),
    ...(name && { legalName: name }),
    ...(address && { address }),
    ...(email && { email }),
    ...(social.length > 0 && { sameAs: social }),
    ...(await policiesOf(site)),
  }
  const urlTemplate = `${links.absolute(to.search())}?q={search_term_string}`
  const website = {
    ...{ '@context': CONTEXT, '@type': 'WebSite', '@id': links.absolute('/#website') },
    name: title,
    url: links.absolute(to.home),
    inLanguage: language,
    publisher: { '@id': paper['@id'] },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate },
      'query-input': 'required name=search_term_string',
    },
  }
  return [paper, website]
}

type Crumb = { name: string; path: string }

/** The way from the front to a page, whose own name closes it. */
export function breadcrumbs(links: Links, { locale }: House, trail: readonly Crumb[]): object {
  const all = [{ name: locale.say('site.home'), path: to.home }, ...trail]
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, nth) => {
      return { '@type': 'ListItem', position: nth + 1, name, item: links.absolute(path) }
    }),
  }
}
