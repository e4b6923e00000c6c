import { to } from '#links'
import type { Day } from '#locale'
import type { House } from '../../house.ts'
import { type Entry, Item, langOf, Voice } from '../item.tsx'
import { Link } from '../link.tsx'
import { canShow } from '../picture.tsx'
import type { Block } from './block.ts'

type Given = { house: House; block: Block }
type Brief = Given & { today: Day }

const Title = ({ block: { title, address } }: { block: Block }) => (
  <h2>{address === '' ? title : <Link href={address}>{title}</Link>}</h2>
)

/** Four in a row, a picture each. */
export const Thirds = ({ house, block }: Given) => (
  <section class="thirds cols four" aria-label={block.title || house.locale.say('lists.moreNews')}>
    {block.entries.map((entry) => (
      <Item key={entry.teaser.id} {...{ house, entry }} side standfirst={!canShow(entry.picture)} />
    ))}
  </section>
)

/** Cards with standfirst under a title of their own. */
export const Cards = ({ house, block }: Given) => (
  <section class="block" aria-label={block.title || house.locale.say('lists.moreNews')}>
    {block.title !== '' && (
      <div class="block-head">
        <Title block={block} />
      </div>
    )}
    <div class="cols three">
      {block.entries.map((entry) => (
        <Item key={entry.teaser.id} {...{ house, entry }} side />
      ))}
    </div>
  </section>
)

/** Opinion: a light hand, a portrait with each. */
export const Opinion = ({ house, block }: Given) => {
  const title = block.title || house.locale.say('kinds.opinion')
  return (
    <section class="block bleed opinion">
      <div class="block-head">
        <Title block={{ ...block, title }} />
        {block.address !== '' && (
          <Link class="more" href={block.address}>
            {house.locale.say('lists.allOpinion')}
          </Link>
        )}
      </div>
      <div class="cols four voices">
        {block.entries.map((entry, nth) => (
          <Voice key={entry.teaser.id} {...{ house, entry }} first={nth === 0} />
        ))}
      </div>
    </section>
  )
}

const Minor = ({ house, entries }: { house: House; entries: readonly Entry[] }) => (
  <>
    {entries.map((entry) => (
      <Item key={entry.teaser.id} {...{ house, entry }} size="minor" bare />
    ))}
  </>
)

/** On the front of the section itself its name stands above all. */
const WideHead = ({ house, block }: Given) =>
  block.title === '' ? (
    <h2 class="out">{house.locale.say('lists.mostImportant')}</h2>
  ) : (
    <div class="block-head">
      <Title block={block} />
      <Link class="more" href={block.address}>
        {house.locale.say('lists.moreFrom', { name: block.title })}
      </Link>
    </div>
  )

const WIDE_SIZES = '(width < 48rem) 100vw, 38rem'

/** So many headlines fill the height of a picture with its own. */
const FILLING = 5

/** A section with weight: one large, and two columns that end near each other: where headlines do not
 * fill the first, each begins with a picture. */
export const SectionWide = ({ house, block }: Given) => {
  const [first, ...others] = block.entries
  if (!first) return null
  const filled = others.length > FILLING + 2
  const [middle, last] = filled ? [undefined, others[0]] : [others[0], others[1]]
  const rest = others.slice(filled ? 1 : 2)
  const share = middle && canShow(middle.picture) ? 0.5 : 0.75
  const half = filled ? FILLING : Math.floor((rest.length + share) * share)
  const bare = block.title !== ''
  return (
    <section class="block">
      <WideHead {...{ house, block }} />
      <div class="section-wide">
        <Item {...{ house, entry: first, sizes: WIDE_SIZES, bare }} size="major" first={!bare} />
        <div class="stack">
          {middle && <Item {...{ house, entry: middle, bare }} side />}
          <Minor {...{ house, entries: rest.slice(0, half) }} />
        </div>
        <div class="stack">
          {last && <Item {...{ house, entry: last, bare }} side />}
          <Minor {...{ house, entries: rest.slice(half) }} />
        </div>
      </div>
    </section>
  )
}

/** A section in one column: one with its picture, and minor ones. */
export const SectionColumn = ({ house, block }: Given) => {
  const [first, ...rest] = block.entries
  return (
    <section class="block">
      <div class="block-head">
        <Title block={block} />
      </div>
      <div class="stack">
        {first && <Item {...{ house, entry: first }} side bare />}
        <Minor {...{ house, entries: rest }} />
      </div>
    </section>
  )
}

/** Headlines with the time of day, or with the date where it is not today's; the newest first. */
export const Briefs = ({ house, block, today }: Brief) => {
  const { locale } = house
  return (
    <section class="block">
      <div class="block-head">
        <Title block={{ ...block, title: block.title || locale.say('lists.inBrief') }} />
      </div>
      <ul class="brief">
        {block.entries.map(({ teaser, headline }) => (
          <li key={teaser.id} {...langOf(teaser, house)}>
            <time datetime={locale.iso(teaser.publishedAt)}>
              {locale.shortly(teaser.publishedAt, today)}
            </time>
            <Link href={teaser.path}>{headline}</Link>
          </li>
        ))}
      </ul>
      <p class="meta">
        <a href={to.archive}>{locale.say('site.archive')}</a>
      </p>
    </section>
  )
}
