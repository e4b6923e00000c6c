import { excerpt } from '#document'
import { to } from '#links'
import type { Storyline } from '#storylines'
import type { House } from '../../house.ts'
import { Crumbs } from '../crumbs.tsx'
import { ListTitle } from '../lists/list-title.tsx'

type Summary = Pick<Storyline, 'id' | 'slug' | 'title' | 'summary' | 'savedAt'>
const LONGEST = 300

/** All running stories. */
export const Catalogue = ({
  house,
  storylines,
}: {
  house: House
  storylines: readonly Summary[]
}) => {
  const { locale } = house
  const name = locale.say('storylines.title')
  return (
    <>
      <Crumbs {...{ house, trail: [], here: name }} />
      <ListTitle name={name} description={locale.say('storylines.intro')} />
      {storylines.length === 0 && <p>{locale.say('storylines.none')}</p>}
      <ol class="dated told">
        {storylines.map(({ id, slug, title, summary, savedAt }) => (
          <li key={id}>
            <p class="meta">
              <time datetime={locale.iso(savedAt)}>{locale.date(savedAt)}</time>
            </p>
            <div>
              <h2>
                <a href={to.storyline(slug)}>{title}</a>
              </h2>
              <p class="standfirst">{excerpt(summary, LONGEST)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
