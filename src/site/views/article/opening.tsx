import type { Published } from '#articles'
import { to } from '#links'
import type { Person } from '#people'
import type { Storyline } from '#storylines'
import { type House, lineage } from '../../house.ts'
import { Crumbs } from '../crumbs.tsx'
import { langOf, signed } from '../item.tsx'

/** An article with the people who sign it and the storyline it belongs to. */
export type Told = {
  house: House
  article: Published
  people: readonly Person[]
  storyline: Storyline | undefined
}

const LONG_HEADLINE = 90

/** By Hanna Lindqvist in Washington and Samuel Oyelaran: each leads to a page of their own, if there
 * is one. */
const Byline = ({ house: { locale }, article, people }: Omit<Told, 'storyline'>) => {
  if (article.bylines.length === 0) return null
  const names = article.bylines.map(({ personId, name, role }) => {
    const person = people.find(({ id }) => id === personId)
    const words = person?.name ?? name
    const linked = person ? <a href={to.author(person.slug)}>{words}</a> : <b>{words}</b>
    return role === '' ? linked : locale.pieces('article.inPlace', { name: linked, place: role })
  })
  return <p class="byline">{locale.pieces('article.by', { list: locale.listPieces(names) })}</p>
}

const Times = ({ house: { locale }, article }: Omit<Told, 'storyline' | 'people'>) => {
  const { publishedAt, revisedAt } = article
  const time = (at: number) => (
    <>
      <b>
        <time datetime={locale.iso(at)}>{locale.dateTime(at)}</time>
      </b>{' '}
      <abbr title={locale.zoneName(at)}>{locale.zoneShort(at)}</abbr>
    </>
  )
  return (
    <p class="times">
      <span>{locale.pieces('article.published', { time: time(publishedAt) })}</span>{' '}
      {revisedAt !== null && (
        <span>{locale.pieces('article.updated', { time: time(revisedAt) })}</span>
      )}
    </p>
  )
}

/** What kind of piece this is, or its own kicker; the mark of a storyline says enough for news. */
function kickerAbove({ house: { locale }, article: { kind, kicker }, storyline }: Told): string {
  const plain = kind === 'news' || kind === 'page' || kind === 'live'
  if (kicker !== '') return plain && storyline ? '' : kicker
  return plain ? '' : locale.say(`kinds.${kind}`)
}

/** The words above the headline. */
const Above = (told: Told) => {
  const { locale } = told.house
  const { storyline } = told
  const said = kickerAbove(told)
  return (
    <>
      {storyline && (
        <a class="mark" href={to.storyline(storyline.slug)}>
          {locale.say('article.storylineMark', { name: storyline.mark })}
        </a>
      )}
      {said !== '' && <span class="kicker">{said}</span>}
    </>
  )
}

/** All that stands above and beside the text, as far as it is the article's own: the last row is left
 * open. */
export function Opening(told: Told) {
  const { house, article } = told
  const { headline, standfirst, kind, bylines } = article
  const voice = kind === 'opinion' && bylines.length > 0
  return (
    <header class={voice ? 'opening voice' : 'opening'} {...langOf(article, house)}>
      <Above {...told} />
      <h1 class={headline.length > LONG_HEADLINE ? 'long' : undefined}>
        {voice && <span class="by">{signed(article, house)}</span>} {headline}
      </h1>
      {standfirst !== '' && <p class="standfirst">{standfirst}</p>}
    </header>
  )
}

/** Who wrote it, when it was published and changed, and what one can do with it. */
export const Aside = (told: Told) => (
  <>
    <Byline {...told} />
    <Times {...told} />
  </>
)

export const ArticleCrumbs = ({ house, article }: { house: House; article: Published }) => (
  <Crumbs
    house={house}
    trail={lineage(house, article.sectionId).map(({ name, path }) => ({ label: name, path }))}
    here={article.headline}
  />
)
