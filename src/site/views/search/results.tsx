import { to } from '#links'
import type { Answer, Hit, Piece } from '#search'
import type { House } from '../../house.ts'
import { type Asked, wishOf } from '../../search/wish.ts'
import { type Entry, kickerOf, langOf } from '../item.tsx'
import { Link } from '../link.tsx'
import { canShow, Responsive } from '../picture.tsx'

/** A hit with what lists show of its article. */
export type Found = { hit: Hit; entry: Entry }
type Given = { house: House; asked: Asked; answer: Answer; found: readonly Found[] }

const Marked = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, mark }) => (mark ? <mark>{text}</mark> : text))}</>
)

const Line = ({ house, found: { hit, entry } }: { house: House; found: Found }) => {
  const { teaser, picture } = entry
  const { locale } = house
  const kicker = kickerOf(entry, house)
  return (
    <li {...langOf(teaser, house)}>
      <p class="meta">
        <time datetime={locale.iso(teaser.publishedAt)}>{locale.date(teaser.publishedAt)}</time>
      </p>
      <div>
        {kicker !== '' && <span class="kicker">{kicker}</span>}
        <h3>
          <Link href={teaser.path}>
            <Marked pieces={hit.headline} />
          </Link>
        </h3>
        {hit.text.length > 0 && (
          <p class="standfirst">
            <Marked pieces={hit.text} />
          </p>
        )}
      </div>
      {canShow(picture) && (
        <div class="pic">
          <Responsive picture={picture} sizes="(width < 48rem) 28vw, 11rem" alt="" />
        </div>
      )}
    </li>
  )
}

const Order = ({ house: { locale }, asked }: Pick<Given, 'house' | 'asked'>) => {
  const { order: _, ...wish } = wishOf(asked)
  const [best, newest] = [locale.say('search.byRelevance'), locale.say('search.byDate')]
  return (
    <p class="sub">
      {asked.newest ? <a href={to.search(wish)}>{best}</a> : <b>{best}</b>}{' '}
      {asked.newest ? (
        <b>{newest}</b>
      ) : (
        <a href={to.search({ ...wish, order: 'newest' })}>{newest}</a>
      )}
    </p>
  )
}

const Paging = ({ house: { locale }, asked, answer }: Omit<Given, 'found'>) => {
  const { cursor } = answer
  if (!cursor && asked.after === '') return null
  return (
    <p class="paging">
      {asked.after === '' ? (
        <span />
      ) : (
        <a href={to.search(wishOf(asked))}>{locale.say('search.first')}</a>
      )}
      {cursor && (
        <a href={to.search({ ...wishOf(asked), after: cursor })} rel="next">
          {locale.say('search.next')}
        </a>
      )}
    </p>
  )
}

/** Nothing was found, and what to try. */
const Nothing = ({ house: { locale }, asked }: Pick<Given, 'house' | 'asked'>) => {
  const filtered = [asked.section, asked.kind, asked.from, asked.to].some((set) => set !== '')
  const words = <b>{asked.q}</b>
  return (
    <>
      <p class="slip">
        {locale.pieces(filtered ? 'search.noneFiltered' : 'search.none', { words })}{' '}
        {filtered && <a href={to.search({ q: asked.q })}>{locale.say('search.clear')}</a>}
      </p>
      <p>{locale.say('search.noneTips')}</p>
      <p>
        <a class="plain" href={to.archive}>
          {locale.say('site.archive')}
        </a>
      </p>
    </>
  )
}

/** What was found, the words asked for marked. */
export const Results = (given: Given) => {
  const { house, answer, found } = given
  const { say } = house.locale
  const { count, more } = answer.total
  return (
    <section>
      <div class="block-head">
        <h2>{more ? say('search.moreThan', { count }) : say('search.results', { count })}</h2>
        {found.length > 0 && <Order {...given} />}
      </div>
      {found.length > 0 && answer.match === 'some' && <p>{say('search.anyWord')}</p>}
      {found.length === 0 && <Nothing {...given} />}
      {found.length > 0 && (
        <ol class="dated">
          {found.map((one) => (
            <Line key={one.hit.id} house={house} found={one} />
          ))}
        </ol>
      )}
      <Paging {...given} />
    </section>
  )
}
