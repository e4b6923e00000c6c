import { to } from '#links'
import type { House } from '../../house.ts'
import { type Entry, Item, langOf, Voice } from '../item.tsx'
import { Link } from '../link.tsx'
import type { Block } from './block.ts'

type Given = { house: House; block: Block }

const Title = ({ block: { title, address } }: { block: Block }) => (
  <h2>{address === '' ? title : <Link href={address}>{title}</Link>}</h2>
)

/** Four in a row, a picture each. */
export const Thirds = ({ house, block }: Given) => (
  <section class="thirds cols four" aria-label={block.title || house.locale.say('lists.moreNews')}>
    {block.entries.map((entry) => (
      <Item key={entry.teaser.id} {...{ house, entry }} side standfirst={false} />
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

/** Opinion: a light hand, portraits at the foot. */
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

/** A section with weight: one large, and two columns. */
export const SectionWide = ({ house, block }: Given) => {
  const [first, second, ...rest] = block.entries
  if (!first) return null
  const half = Math.ceil((rest.length + 1) / 2)
  const bare = block.title !== ''
  return (
    <section class="block">
      <WideHead {...{ house, block }} />
      <div class="section-wide">
        <Item {...{ house, entry: first, sizes: WIDE_SIZES, bare }} size="major" first={!bare} />
        <div class="stack">
          <Minor {...{ house, entries: rest.slice(0, half) }} />
        </div>
        <div class="stack">
          {second && <Item {...{ house, entry: second, bare }} side />}
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

/** Headlines with the time of day, the newest first. */
export const Briefs = ({ house, block }: Given) => {
  const { locale } = house
  return (
    <section class="block">
      <div class="block-head">
        <Title block={{ ...block, title: block.title || locale.say('lists.inBrief') }} />
      </div>
      <ul class="brief">
        {block.entries.map(({ teaser, headline }) => (
          <li key={teaser.id} {...langOf(teaser, house)}>
            <time datetime={locale.iso(teaser.publishedAt)}>{locale.time(teaser.publishedAt)}</time>
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
