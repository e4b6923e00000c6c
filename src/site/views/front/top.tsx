import type { House } from '../../house.ts'
import { type Entry, Item, kickerOf, langOf, signed } from '../item.tsx'
import { Link } from '../link.tsx'
import { canShow, creditOf, Responsive } from '../picture.tsx'
import type { Block } from './block.ts'

type Given = { house: House; block: Block }

const LEAD_SIZES = '(width < 48rem) 100vw, (width < 64rem) 62vw, 38rem'
const SECOND_SIZES = '(width < 48rem) 100vw, (width < 64rem) 45vw, 18rem'

const Also = ({ block }: { block: Block }) =>
  block.also.length === 0 ? null : (
    <ul class="also">
      {block.also.map(({ id, path, headline }) => (
        <li key={id}>
          <Link href={path}>{headline}</Link>
        </li>
      ))}
    </ul>
  )

const LeadPicture = ({ house, entry: { picture } }: { house: House; entry: Entry }) => {
  if (!canShow(picture)) return null
  const { caption, credit } = picture
  return (
    <figure class="pic">
      <Responsive picture={picture} sizes={LEAD_SIZES} first />
      {(caption || credit) && (
        <figcaption class="credit">
          {caption} {creditOf(house.locale, picture)}
        </figcaption>
      )}
    </figure>
  )
}

const Lead = ({ house, block, entry }: Given & { entry: Entry }) => {
  const { teaser, headline } = entry
  const names = signed(teaser, house)
  const kicker = kickerOf(entry, house)
  return (
    <article class="item lead" {...langOf(teaser, house)}>
      <div class="headline">
        {kicker !== '' && <span class="kicker">{kicker}</span>}
        <h2>
          <Link href={teaser.path}>{headline}</Link>
        </h2>
      </div>
      <LeadPicture {...{ house, entry }} />
      <div class="text">
        {teaser.standfirst !== '' && <p class="standfirst">{teaser.standfirst}</p>}
        {names !== '' && (
          <p class="meta">
            <b>{names}</b>
          </p>
        )}
        <Also block={block} />
      </div>
    </article>
  )
}

const SIZE = ['major', 'plain'] as const

/** One lead, larger than all others, and the seconds beside it. */
export const Top = ({ house, block }: Given) => {
  const [lead, ...seconds] = block.entries
  if (!lead) return null
  return (
    <section class="top" aria-label={house.locale.say('lists.topStories')}>
      <Lead {...{ house, block, entry: lead }} />
      {seconds.length > 0 && (
        <div class="seconds stack">
          {seconds.map((entry, nth) => {
            const size = SIZE[nth] ?? 'minor'
            const shown = size === 'major' ? entry : { ...entry, picture: undefined }
            return (
              <Item key={entry.teaser.id} {...{ house, size, entry: shown, sizes: SECOND_SIZES }} />
            )
          })}
        </div>
      )}
    </section>
  )
}
