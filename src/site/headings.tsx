import { renderToString } from 'preact-render-to-string'
import type { Topic } from '#paper'
import type { Person } from '#people'
import type { Part } from '#press'
import type { Site } from './site.ts'
import { Crumbs } from './views/crumbs.tsx'
import { ListTitle } from './views/lists/list-title.tsx'
import { PersonHead } from './views/lists/person-head.tsx'

/** What stands above the articles on a topic. */
export const topicPart = (site: Site, { id }: Pick<Topic, 'id'>): Part => ({
  key: `heading topic ${id}`,
  render: async () => {
    const [house, topic] = [await site.frame.house(), await site.paper.topic(id)]
    if (!topic) return ''
    const { name, description } = topic
    const above = house.locale.say('lists.topic')
    return renderToString(
      <>
        <Crumbs {...{ house, trail: [], here: name }} />
        <ListTitle {...{ above, name, description }} />
      </>,
    )
  },
})

/** Who somebody is, above what they wrote. */
export const personPart = (site: Site, { id }: Pick<Person, 'id'>): Part => ({
  key: `heading person ${id}`,
  render: async () => {
    const [house, person] = [await site.frame.house(), await site.people.person(id)]
    if (!person) return ''
    const picture = person.pictureId ? await site.media.picture(person.pictureId) : undefined
    return renderToString(
      <>
        <Crumbs {...{ house, trail: [], here: person.name }} />
        <PersonHead {...{ house, person, picture }} />
      </>,
    )
  },
})
