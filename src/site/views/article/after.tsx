import type { Published } from '#articles'
import { to } from '#links'
import type { Topic } from '#paper'
import type { House } from '../../house.ts'
import { Link } from '../link.tsx'

type Given = { house: House; article: Published; topics: readonly Topic[] }

/** What stands under the text: where it was first published, and what it is about. */
export const After = ({ house, article: { origin, canonicalUrl }, topics }: Given) => {
  const { locale } = house
  if (topics.length === 0 && origin === '') return null
  const source = canonicalUrl ? (
    <Link class="plain" href={canonicalUrl}>
      {origin}
    </Link>
  ) : (
    origin
  )
  return (
    <div class="after">
      {topics.length > 0 && (
        <p class="topics">
          <span class="out">{locale.say('article.topics')}</span>{' '}
          {topics.map(({ id, slug, name }) => (
            <>
              <a key={id} href={to.topic(slug)}>
                {name}
              </a>{' '}
            </>
          ))}
        </p>
      )}
      {origin !== '' && <p>{locale.pieces('article.firstPublished', { source })}</p>}
    </div>
  )
}
