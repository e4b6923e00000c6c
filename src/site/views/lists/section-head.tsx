import type { Id } from '#base'
import { type House, lineage } from '../../house.ts'
import { Crumbs } from '../crumbs.tsx'
import { ListTitle } from './list-title.tsx'

/** The name of a section, and the sections under it. */
export const SectionHead = ({ house, id }: { house: House; id: Id<'section'> }) => {
  const line = lineage(house, id)
  const own = line.at(-1)
  if (!own) return null
  const { name } = own
  const under = house.sections.filter(({ parentId }) => parentId === id)
  const trail = line.slice(0, -1).map(({ name: label, path }) => ({ label, path }))
  return (
    <>
      {trail.length > 0 && <Crumbs {...{ house, trail, here: name }} />}
      <ListTitle name={name}>
        {under.length > 0 && (
          <nav aria-label={house.locale.say('site.inSection', { section: name })}>
            {under.map((section) => (
              <>
                <a key={section.id} href={section.path}>
                  {section.name}
                </a>{' '}
              </>
            ))}
          </nav>
        )}
      </ListTitle>
    </>
  )
}
