import type { Id } from '#base'
import { slugify, to } from '#links'
import type { Topic } from '#paper'
import { redirect } from './redirects.ts'
import type { Journey, Rooms } from './rooms.ts'
import { lettersOf } from './text.ts'

const AT_ONCE = 500

export type Topics = Awaited<ReturnType<typeof openTopics>>

/** The tags of the old site as topics, each made when it is first asked for; of one name there is one
 * topic. What the paper has already stays as it is. */
export async function openTopics(rooms: Pick<Rooms, 'paper'>, journey: Journey) {
  const { by, survey, notes } = journey
  const bySlug = new Map<string, Topic>()
  const bySource = new Map<string, Topic>()
  const counted = new Set<string>()
  const led = new Set<string>()
  for await (const topic of allTopics(rooms)) {
    bySlug.set(topic.slug, topic)
    if (topic.source) bySource.set(topic.source, topic)
  }

  function count(topic: Topic, outcome: 'created' | 'same'): Topic {
    if (!counted.has(topic.id)) notes.came('topics', outcome)
    counted.add(topic.id)
    return topic
  }

  async function make(taxonomy: string, slug: string, name: string): Promise<Topic> {
    const source = `wp:${survey.site.key}:${taxonomy}:${slug}`
    const word = slugify(lettersOf(slug), survey.site.language)
    const known = bySource.get(source) ?? bySlug.get(word)
    if (known) return count(known, 'same')
    const description = survey.tags.get(slug)?.description ?? ''
    const topic = await rooms.paper.putTopic(by, { source, slug: word, name, description })
    bySource.set(source, topic)
    bySlug.set(topic.slug, topic)
    return count(topic, 'created')
  }

  return {
    /** The topic that a term of this taxonomy is; the address of the term leads to it. */
    async find(taxonomy: string, slug: string, name: string): Promise<Topic> {
      const topic = await make(taxonomy, slug, name)
      const base = taxonomy === 'post_tag' ? 'tag' : taxonomy
      const address = `/${base}/${slug}/`
      if (taxonomy === 'category' || led.has(address)) return topic // sections lead their own
      led.add(address)
      await redirect(rooms, journey, address, to.topic(topic.slug))
      return topic
    },
  }
}

async function* allTopics({ paper }: Pick<Rooms, 'paper'>): AsyncGenerator<Topic> {
  let after: Id<'topic'> | undefined
  do {
    const { items, next } = await paper.listTopics({ ...(after && { after }), limit: AT_ONCE })
    yield* items
    after = next
  } while (after)
}
