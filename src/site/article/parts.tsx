import { renderToString } from 'preact-render-to-string'
import type { Target } from '#ads'
import type { Published } from '#articles'
import type { Id } from '#base'
import type { Part } from '#press'
import { lineage } from '../house.ts'
import type { Site } from '../site.ts'
import { told } from '../told.ts'
import { Acts, TalkCount } from '../views/article/acts.tsx'
import { After } from '../views/article/after.tsx'
import { ArticleCrumbs, Aside, Opening } from '../views/article/opening.tsx'
import { Related } from '../views/article/related.tsx'
import { StoryNote } from '../views/article/story-note.tsx'
import { Crumbs } from '../views/crumbs.tsx'
import { langOf } from '../views/item.tsx'
import { leadOf, picturesOf, textOf } from './body.tsx'
import { relatedOf } from './related.ts'

type ArticleId = Id<'article'>
const present = <T,>(all: readonly (T | null | undefined)[]): T[] =>
  all.filter((one) => one !== null && one !== undefined)

/** What advertisements may be aimed at. */
export async function targetOf({ frame }: Site, article: Published): Promise<Target> {
  const { sectionId, topicIds } = article
  const sectionIds = lineage(await frame.house(), sectionId).map(({ id }) => id)
  return { sectionIds, topicIds }
}

/** Breadcrumb, headline, standfirst, byline and times; the row of acts is left open for the count of
 * comments, which changes more often than all this. */
export const openingPart = (site: Site, id: ArticleId): Part => ({
  key: `opening ${id}`,
  render: async () => {
    const [house, article] = [await site.frame.house(), await site.articles.get(id)]
    const people = await site.people.persons(present(article.bylines.map((by) => by.personId)))
    const { storylineId } = article
    const storyline = storylineId ? await site.storylines.storyline(storylineId) : undefined
    const told = { house, article, people, storyline }
    const crumbs = renderToString(<ArticleCrumbs {...told} />)
    const opening = renderToString(<Opening {...told} />)
    const aside = renderToString(<Aside {...told} />)
    const acts = `<p class="acts">${renderToString(<Acts {...told} />)}`
    return `${crumbs}<article class="frame" data-reading="${id}">${opening}<div class="aside">${aside}${acts}`
  },
})

/** The way to the comments, with their number; none where nobody has said anything, nor may. */
export const countPart = (site: Site, id: ArticleId): Part => ({
  key: `count ${id}`,
  render: async () => {
    const [house, count] = [await site.frame.house(), await site.comments.count(id)]
    if (count === 0 && (await site.comments.closed(id))) return ''
    return renderToString(<TalkCount house={house} count={count} />)
  },
})

/** What happened so far in the storyline of an article: one part for all of its articles. */
export const storyPart = (site: Site, id: Id<'storyline'>): Part => ({
  key: `story-note ${id}`,
  render: async () => {
    const storyline = await site.storylines.storyline(id)
    if (!storyline) return ''
    const [house, story] = [await site.frame.house(), await told(site, storyline)]
    return renderToString(<StoryNote house={house} storyline={story} />)
  },
})

/** The text with its pictures, and the topics under it. */
export const bodyPart = (site: Site, id: ArticleId): Part => ({
  key: `body ${id}`,
  render: async () => {
    const [house, article] = [await site.frame.house(), await site.articles.get(id)]
    const pictures = await picturesOf(site.media, article)
    const ad = await site.pieces.adHtml('in-article', await targetOf(site, article))
    const after = ad ? [{ paragraph: house.settings.ads.inArticleAfter, html: ad }] : []
    const text = textOf({ article, locale: house.locale, pictures, after })
    const { lang, dir } = { lang: undefined, dir: undefined, ...langOf(article, house) }
    const language = lang ? ` lang="${lang}" dir="${dir}"` : ''
    const topics = await site.paper.topics(article.topicIds)
    const below = renderToString(<After {...{ house, article, topics }} />)
    return `<div class="text"${language}>${leadOf({ article, locale: house.locale, pictures })}${text}</div>${below}`
  },
})

/** What to read on with. */
export const relatedPart = (site: Site, id: ArticleId): Part => ({
  key: `related ${id}`,
  render: async () => {
    const entries = await relatedOf(site, await site.articles.get(id))
    return renderToString(<Related house={await site.frame.house()} entries={entries} />)
  },
})

/** A page of the house: its words, and nothing of the news around them. */
export const sheetPart = (site: Site, id: ArticleId): Part => ({
  key: `sheet ${id}`,
  render: async () => {
    const [house, article] = [await site.frame.house(), await site.articles.get(id)]
    const pictures = await picturesOf(site.media, article)
    const text = textOf({ article, locale: house.locale, pictures, after: [] })
    const head = renderToString(
      <>
        <h1>{article.headline}</h1>
        {article.standfirst !== '' && <p class="standfirst">{article.standfirst}</p>}
      </>,
    )
    const crumbs = renderToString(<Crumbs {...{ house, trail: [], here: article.headline }} />)
    return `${crumbs}<div class="sheet">${head}<div class="text">${leadOf({ article, locale: house.locale, pictures })}${text}</div>`
  },
})
