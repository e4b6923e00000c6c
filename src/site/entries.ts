import type { Teaser } from '#articles'
import type { Media, Picture } from '#media'
import type { People } from '#people'
import type { Entry } from './views/item.tsx'

type Needs = {
  media: Pick<Media, 'pictures'>
  people: Pick<People, 'persons'>
}
type Worded = { teaser: Teaser; headline: string; kicker: string }

const present = <T>(all: readonly (T | null | undefined)[]): T[] =>
  all.filter((one) => one !== null && one !== undefined)

/** Gives each article its picture and its writer's portrait, with few queries; its comments are not
 * counted, for then it would change with every one of them. */
export function openEntries({ media, people }: Needs) {
  async function portraits(teasers: readonly Teaser[]): Promise<Map<Teaser, Picture>> {
    const opinion = teasers.filter(({ kind }) => kind === 'opinion')
    const first = ({ bylines }: Teaser) => bylines[0]?.personId
    const persons = await people.persons(present(opinion.map(first)))
    const pictures = await media.pictures(present(persons.map(({ pictureId }) => pictureId)))
    const found = new Map<Teaser, Picture>()
    for (const teaser of opinion) {
      const person = persons.find(({ id }) => id === first(teaser))
      const picture = pictures.find(({ id }) => id === person?.pictureId)
      if (picture) found.set(teaser, picture)
    }
    return found
  }

  return async (worded: readonly Worded[]): Promise<Entry[]> => {
    const teasers = worded.map(({ teaser }) => teaser)
    const [pictures, faces] = await Promise.all([
      media.pictures(present(teasers.map(({ leadPictureId }) => leadPictureId))),
      portraits(teasers),
    ])
    const byId = new Map(pictures.map((picture) => [picture.id, picture]))
    return worded.map(({ teaser, headline, kicker }) => ({
      ...{ teaser, headline, kicker },
      picture: teaser.leadPictureId ? byId.get(teaser.leadPictureId) : undefined,
      portrait: faces.get(teaser),
      comments: 0,
    }))
  }
}

/** A teaser in its own words. */
export const asIs = (teaser: Teaser): Worded => {
  return { teaser, headline: teaser.headline, kicker: teaser.kicker }
}
