import type { Published } from '#articles'
import type { Id } from '#base'
import { escapeHtml, excerpt, picturesIn, toFeedHtml } from '#document'
import { to } from '#links'
import { directionOf, type Locale } from '#locale'
import type { Picture, Rendition } from '#media'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'
import type { Attached, Item } from './feed.ts'

const SUMMARY = 300
/** Wide enough for any feed reader, in pixels. */
const WIDEST = 1280

type Known = {
  house: House
  pictures: ReadonlyMap<string, Picture>
  /** Addresses of the people who sign, and names of the topics. */
  people: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
}

const present = <T>(all: readonly (T | null | undefined)[]): T[] =>
  all.filter((one) => one !== null && one !== undefined)

/** Articles as feeds tell of them, in the order asked for, without those that are not public. */
export async function itemsOf(site: Site, teasers: readonly { id: Id<'article'> }[]) {
  const found = await Promise.all(teasers.map(({ id }) => site.articles.find(id)))
  const articles = present(found)
  const known = await knownOf(site, articles)
  return articles.map((article) => itemOf(site, article, known))
}

async function knownOf(site: Site, articles: readonly Published[]): Promise<Known> {
  const { media, people, paper } = site
  const pictureIds = articles.flatMap(({ leadPictureId, body }) => [
    leadPictureId,
    ...picturesIn(body).map(({ pictureId }) => pictureId as Id<'picture'> | null),
  ])
  const personIds = articles.flatMap(({ bylines }) => bylines.map(({ personId }) => personId))
  const [house, pictures, persons, topics] = await Promise.all([
    site.frame.house(),
    media.pictures(unique(pictureIds)),
    people.persons(unique(personIds)),
    paper.topics(unique(articles.flatMap(({ topicIds }) => topicIds))),
  ])
  return {
    house,
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    people: new Map(persons.map(({ id, slug }) => [id, to.author(slug)])),
    topics: new Map(topics.map(({ id, name }) => [id, name])),
  }
}

const unique = <T>(all: readonly (T | null)[]): T[] => [...new Set(present(all))]

function itemOf({ links }: Site, article: Published, known: Known): Item {
  const { house, pictures, people, topics } = known
  const { id, path, headline, standfirst, body, language, publishedAt, revisedAt } = article
  const lead = pictures.get(article.leadPictureId ?? '')
  const section = house.sections.find((one) => one.id === article.sectionId)
  return {
    id: `urn:uuid:${id}`,
    address: links.absolute(path),
    title: headline,
    summary: standfirst || excerpt(body, SUMMARY),
    html: htmlOf(links.absolute(path), article, known),
    language,
    publishedAt,
    changedAt: revisedAt ?? publishedAt,
    authors: article.bylines.map(({ name, personId }) => {
      const own = people.get(personId ?? '')
      return { name, ...(own && { address: links.absolute(own) }) }
    }),
    tags: present([section?.name, ...article.topicIds.map((topic) => topics.get(topic))]),
    picture: lead && attached(lead, (file) => links.absolute(to.media(file))),
    ...(article.commentPolicy !== 'off' && { comments: links.absolute(to.commentsFeed(path)) }),
  }
}

/** The crop that everybody can show; none while it is not made. */
function attached(picture: Picture, address: (file: string) => string): Attached | undefined {
  const crop = picture.renditions.find(({ format }) => format === 'jpeg')
  if (!crop) return undefined
  const { file, bytes, width, height } = crop
  const { alt, credit } = picture
  return { address: address(file), type: 'image/jpeg', ...{ bytes, width, height, alt, credit } }
}

const fitting = ({ renditions }: Picture): Rendition | undefined => {
  const webp = renditions.filter(({ format }) => format === 'webp')
  return webp.findLast(({ width }) => width <= WIDEST) ?? webp[0]
}

/** The lead picture and the text; what runs the other way than feeds do by themselves says so. */
function htmlOf(base: string, article: Published, { house, pictures }: Known): string {
  const { body, language, leadCaption } = article
  const shown = (picture: Picture | undefined, alt = '') => {
    const file = picture && fitting(picture)
    if (!picture || !file) return undefined
    const { width, height } = file
    const { caption, credit } = picture
    return { src: to.media(file.file), width, height, alt: alt || picture.alt, caption, credit }
  }
  const lead = shown(pictures.get(article.leadPictureId ?? ''))
  const text = toFeedHtml(body, {
    base,
    words: wordsOf(house.locale, article.publishedAt),
    picture: ({ pictureId, alt }) => shown(pictures.get(pictureId ?? ''), alt),
  })
  const html = (lead ? leadHtml(base, lead, leadCaption) : '') + text
  if (directionOf(language) === 'ltr') return html
  return `<div lang="${escapeHtml(language)}" dir="rtl">${html}</div>`
}

type Shown = { src: string; width: number; height: number; alt: string } & Record<
  'caption' | 'credit',
  string
>

function leadHtml(base: string, lead: Shown, caption: string): string {
  const src = URL.parse(lead.src, base)?.href ?? ''
  const said = [caption || lead.caption, lead.credit].filter((words) => words !== '').join(' ')
  const size = `width="${lead.width}" height="${lead.height}"`
  const img = `<img src="${escapeHtml(src)}" ${size} alt="${escapeHtml(lead.alt)}">`
  return `<figure>${img}${said && `<figcaption>${escapeHtml(said)}</figcaption>`}</figure>`
}

type Words = Parameters<typeof toFeedHtml>[1]['words']

const wordsOf = ({ say, dayAndTime }: Locale, publishedAt: number): Words => ({
  picture: say('article.aPicture'),
  correction: (kind, at) =>
    say(`article.${kind}`, { time: at === null ? '' : dayAndTime(at, publishedAt) }),
})
