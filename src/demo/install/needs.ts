import type { Ads } from '#ads'
import type { Articles } from '#articles'
import type { Actor, Id } from '#base'
import type { Comments } from '#comments'
import type { Fronts } from '#fronts'
import type { Media } from '#media'
import type { Paper } from '#paper'
import type { People } from '#people'
import type { Stats } from '#stats'
import type { Storylines } from '#storylines'
import type { PersonKey } from '../people.ts'
import type { SectionKey, TopicKey } from '../sections.ts'

export type Needs = {
  paper: Paper
  people: People
  media: Media
  articles: Articles
  fronts: Fronts
  storylines: Storylines
  comments: Comments
  stats: Stats
  ads: Ads
  now: () => number
  /** Pixels across the pictures of articles; 1600 where not given, twice what a page shows. */
  pictureWidth?: number
}

/** How far an installation has come: `done` of `of` things of this kind. */
type Progress = { what: string; done: number; of: number }
export type OnProgress = (progress: Progress) => void

/** What every step is given: the rooms, who installs, and when that began (epoch milliseconds). */
export type Installing = Needs & {
  by: Actor
  installedAt: number
  onProgress: OnProgress
  signal?: AbortSignal | undefined
}

/** The ids of what stands in the paper already, by the keys that the demo gives things. */
export type Known = {
  sections: Map<SectionKey, Id<'section'>>
  topics: Map<TopicKey, Id<'topic'>>
  /** Portraits too, as `portrait-` and whose. */
  pictures: Map<string, Id<'picture'>>
  people: Map<PersonKey, Id<'person'>>
  storylineId: Id<'storyline'>
}

/** Names a thing of the demo for ever, so that it is installed once. */
export const sourceOf = (key: string): string => `demo:${key}`
