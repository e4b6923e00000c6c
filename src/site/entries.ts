import type { Teaser } from '#articles'
import type { Comments } from '#comments'
import type { Media, Picture } from '#media'
import type { People } from '#people'
import type { Entry } from './views/item.tsx'

type Needs = {
  media: Pick<Media, 'pictures'>
  people: Pick<People, 'persons'>
  comments: Pick<Comments, 'counts'>
}
type Worded = { teaser: Teaser; headline: string; kicker: string }

const present = <T>(all: readonly (T | null | undefined)[]): T[] =>
  all.filter((one) => one !== null && one !== undefined)

/** Gives each article its picture, its writer's portrait and its count of comments, with few queries. */
export function openEntries({ media, people, comments }: Needs) {
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

  /** With `talk`, how many comments each has: then it changes with every one of them. */
  return async (worded: readonly Worded[], { talk = false } = {}): Promise<Entry[]> => {
    const teasers = worded.map(({ teaser }) => teaser)
    const [pictures, faces, counts] = await Promise.all([
      media.pictures(present(teasers.map(({ leadPictureId }) => leadPictureId))),
      portraits(teasers),
      talk ? comments.counts(teasers.map(({ id }) => id)) : undefined,
    ])
    const byId = new Map(pictures.map((picture) => [picture.id, picture]))
    return worded.map(({ teaser, headline, kicker }) => ({
      ...{ teaser, headline, kicker },
      picture: teaser.leadPictureId ? byId.get(teaser.leadPictureId) : undefined,
      portrait: faces.get(teaser),
      comments: counts?.get(teaser.id) ?? 0,
    }))
  }
}

/** A teaser in its own words. */
export const asIs = (teaser: Teaser): Worded => {
  return { teaser, headline: teaser.headline, kicker: teaser.kicker }
}
