import type { Teaser } from '#articles'
import { directionOf } from '#locale'
import type { Picture } from '#media'
import type { House } from '../house.ts'
import { lineage } from '../house.ts'
import { Link } from './link.tsx'
import { canShow, Responsive } from './picture.tsx'

/** An article in a list or on a front, with the words and the picture it has there. */
export type Entry = {
  teaser: Teaser
  headline: string
  kicker: string
  picture?: Picture | undefined
  /** Of its writer, for opinion. */
  portrait?: Picture | undefined
  comments: number
}
type Given = {
  house: House
  entry: Entry
  size?: 'major' | 'minor' | 'plain'
  /** On a phone: a small picture beside the words. */
  side?: boolean
  /** Leave the kicker away, where the block's own title says it. */
  bare?: boolean
  standfirst?: boolean
  sizes?: string
  /** The largest picture of the page. */
  first?: boolean
}

const SIZES = '(width < 48rem) 30vw, 18rem'

/** Names of those who sign, as one text. */
export const signed = ({ bylines }: Pick<Teaser, 'bylines'>, { locale }: House): string =>
  locale.list(bylines.map(({ name }) => name))

/** What stands above a headline: the kicker, else the section. */
export function kickerOf({ kicker, teaser }: Entry, house: House): string {
  if (kicker !== '') return kicker
  if (teaser.kind !== 'news' && teaser.kind !== 'page' && teaser.kind !== 'live') {
    return house.locale.say(`kinds.${teaser.kind}`)
  }
  return lineage(house, teaser.sectionId).at(-1)?.name ?? ''
}

/** The paper's own language, for its words among those of an article in another. */
export const ownLang = ({ language }: Pick<Teaser, 'language'>, { settings, locale }: House) =>
  language === settings.language ? {} : { lang: locale.language, dir: locale.dir }

/** The language of an article, where it is not the paper's. */
export const langOf = ({ language }: Pick<Teaser, 'language'>, { settings }: House) =>
  language === settings.language ? {} : { lang: language, dir: directionOf(language) }

const Comments = ({ house, count }: { house: House; count: number }) =>
  count === 0 ? null : <span>{house.locale.say('article.comments', { count })}</span>

/** One article: size is the only thing that changes. */
export const Item = (given: Given) => {
  const { house, entry, size = 'plain', side, bare, standfirst = size !== 'minor' } = given
  const { teaser, headline, picture } = entry
  const kicker = bare || size === 'minor' ? '' : kickerOf(entry, house)
  const below = size === 'minor' ? entry.kicker : ''
  const classes = ['item', size === 'plain' ? '' : size, side ? 'side' : '']
  return (
    <article class={classes.filter(Boolean).join(' ')} {...langOf(teaser, house)}>
      {size !== 'minor' && canShow(picture) && (
        <div class="pic">
          <Responsive
            picture={picture}
            sizes={given.sizes ?? SIZES}
            alt=""
            first={given.first ?? false}
          />
        </div>
      )}
      <div>
        {kicker !== '' && <span class="kicker">{kicker}</span>}
        <h3>
          <Link href={teaser.path}>{headline}</Link>
        </h3>
        {standfirst && teaser.standfirst !== '' && <p class="standfirst">{teaser.standfirst}</p>}
        {below !== '' && (
          <p class="meta" {...ownLang(teaser, house)}>
            {below}
          </p>
        )}
        {size !== 'minor' && entry.comments > 0 && (
          <p class="meta" {...ownLang(teaser, house)}>
            <Comments house={house} count={entry.comments} />
          </p>
        )}
      </div>
    </article>
  )
}

/** Opinion: the name before the headline, and a portrait. */
export const Voice = ({ house, entry, first }: Given & { first?: boolean }) => {
  const { teaser, headline, portrait } = entry
  return (
    <article class={first ? 'item voice first' : 'item voice'} {...langOf(teaser, house)}>
      <div>
        <h3>
          <Link href={teaser.path}>
            <span class="by">{signed(teaser, house)}</span> {headline}
          </Link>
        </h3>
        {first && teaser.standfirst !== '' && <p class="standfirst">{teaser.standfirst}</p>}
      </div>
      {canShow(portrait) && (
        <div class="pic">
          <Responsive picture={portrait} sizes="6.5rem" alt="" />
        </div>
      )}
    </article>
  )
}
