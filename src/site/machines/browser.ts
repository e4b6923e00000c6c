import { to } from '#links'
import type { Site } from '../site.ts'
import { element, xmlDocument } from '../xml.ts'

const SHORT = 16
const ICON_SIZES = [192, 512]
const GROUND = '#ffffff'

/** At most so many characters, whole ones. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim()

/** How the paper stands among a device's programs (Web Application Manifest). */
export async function manifest({ frame }: Site): Promise<string> {
  const { settings, locale } = await frame.house()
  const { title, description, tagline, themeColor } = settings
  const icons = ICON_SIZES.flatMap((size) =>
    ['any', 'maskable'].map((purpose) => {
      return { src: to.icon(size), sizes: `${size}x${size}`, type: 'image/png', purpose }
    }),
  )
  return JSON.stringify({
    name: title,
    short_name: cut(title.replace(/^The /, ''), SHORT),
    description: description || tagline,
    lang: locale.language,
    dir: locale.dir,
    id: to.home,
    start_url: to.home,
    scope: to.home,
    display: 'minimal-ui',
    theme_color: themeColor,
    background_color: GROUND,
    icons,
  })
}

/** How a browser searches the paper (OpenSearch 1.1). */
export async function openSearch({ frame, links }: Site): Promise<string> {
  const { settings } = await frame.house()
  const { title, tagline, language } = settings
  const escaped = links.absolute(to.search()).replaceAll('&', '&amp;')
  return xmlDocument('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    element('ShortName', cut(title, SHORT)),
    element('Description', tagline || title),
    element('Language', language),
    element('InputEncoding', 'UTF-8'),
    `<Image height="192" width="192" type="image/png">${links.absolute(to.icon(192))}</Image>`,
    `<Url type="text/html" method="get" template="${escaped}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${links.absolute(to.openSearch)}"/>`,
  ])
}
