import type { ListPage } from '#articles'
import { to } from '#links'
import type { House } from '../../house.ts'
import { Block } from '../block.tsx'
import { type Entry, kickerOf, langOf, ownLang } from '../item.tsx'
import { Link } from '../link.tsx'
import { canShow, Responsive } from '../picture.tsx'

const PICTURE_SIZES = '(width < 48rem) 28vw, 11rem'

const Line = ({ house, entry, daily }: { house: House; entry: Entry; daily: boolean }) => {
  const { teaser, headline, picture } = entry
  const { locale } = house
  const kicker = kickerOf(entry, house)
  return (
    <li {...langOf(teaser, house)}>
      <p class="meta" {...ownLang(teaser, house)}>
        <time datetime={locale.iso(teaser.publishedAt)}>
          {!daily && <span>{locale.date(teaser.publishedAt)}</span>}{' '}
          <span>{locale.time(teaser.publishedAt)}</span>
        </time>
      </p>
      <div>
        {kicker !== '' && <span class="kicker">{kicker}</span>}
        <h3>
          <Link href={teaser.path}>{headline}</Link>
        </h3>
        {teaser.standfirst !== '' && <p class="standfirst">{teaser.standfirst}</p>}
      </div>
      {canShow(picture) && (
        <div class="pic">
          <Responsive picture={picture} sizes={PICTURE_SIZES} alt="" />
        </div>
      )}
    </li>
  )
}

type Listed = {
  house: House
  entries: readonly Entry[]
  /** All of one day, which is named above. */
  daily?: boolean
}

/** Articles by date, the newest first. */
export const Lines = ({ house, entries, daily = false }: Listed) => (
  <ol class={daily ? 'dated daily' : 'dated'}>
    {entries.map((entry) => (
      <Line key={entry.teaser.id} {...{ house, entry, daily }} />
    ))}
  </ol>
)

type Turning = {
  house: House
  /** The address of the list. */
  list: string
  older?: ListPage['older'] | undefined
  newer?: ListPage['newer'] | undefined
}

/** The ways to newer and older articles. */
export const Paging = ({ house: { locale }, list, older, newer }: Turning) =>
  !older && !newer ? null : (
    <nav class="paging" aria-label={locale.say('lists.older')}>
      {newer ? (
        <a href={newer === 'first' ? list : to.before(list, newer)} rel="prev">
          {locale.say(newer === 'first' ? 'lists.newest' : 'lists.newer')}
        </a>
      ) : (
        <span />
      )}
      {older && (
        <a href={to.before(list, older)} rel="next">
          {locale.say('lists.older')}
        </a>
      )}
    </nav>
  )

type Given = Turning & { entries: readonly Entry[]; title: string }

/** A list by date with the ways on. */
export const Dated = ({ house, entries, title, ...turning }: Given) => {
  const { say } = house.locale
  return (
    <Block title={title}>
      {entries.length > 0 && <Lines house={house} entries={entries} />}
      {entries.length === 0 && <p>{say('lists.none')}</p>}
      <Paging house={house} {...turning} />
    </Block>
  )
}
