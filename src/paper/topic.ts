import { type Id, newId, Refusal } from '#base'
import { slugify } from '#links'

export type Topic = {
  id: Id<'topic'>
  slug: string
  name: string
  description: string
  version: number
  source: string | null
}
export type TopicDraft = Pick<Topic, 'name'> &
  Partial<Pick<Topic, 'id' | 'source' | 'slug' | 'description'>>

/** The old topic, or a new one, with what the draft says; where it first came from stays. */
export function becomes(old: Topic | undefined, draft: TopicDraft): Topic {
  const fresh = { slug: '', description: '', version: 0, source: null }
  const source = old?.source ?? draft.source ?? null
  return { ...fresh, ...old, ...draft, id: old?.id ?? newId(), source }
}

export const isSame = (old: Topic, topic: Topic): boolean =>
  (Object.keys(topic) as (keyof Topic)[]).every((key) => topic[key] === old[key])

/** The topic as it is kept; refuses a missing name, and spells its slug as addresses are spelt. */
export function checkTopic(topic: Topic): Topic {
  const name = topic.name.trim()
  if (name === '') throw new Refusal('invalid', 'A topic needs a name.')
  return { ...topic, name, slug: slugify(topic.slug || name) }
}
