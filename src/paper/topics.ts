import { type Actor, type Id, Refusal } from '#base'
import type { Read } from '#db'
import { slugify } from '#links'
import { touch } from '#work'
import type { Finish, Needs } from './paper.ts'
import { checkMayRun } from './settings.ts'
import * as store from './store-topics.ts'
import { becomes, checkTopic, isSame, type Topic, type TopicDraft } from './topic.ts'

const tagOf = (id: Id<'topic'>): string => `topic:${id}`
/** The list of all topics. */
const ALL = 'topics'

/** The topic that a draft is about: the one with its id, else with its source, else with its slug. */
async function known(read: Read, { id, source, slug, name }: TopicDraft) {
  if (id) {
    const found = await store.findBy(read, 'id', id)
    if (!found) throw new Refusal('not-found', 'There is no such topic.')
    return found
  }
  const sourced = source ? await store.findBy(read, 'source', source) : undefined
  return sourced ?? (await store.findBy(read, 'slug', slugify(slug ?? name)))
}

export function openTopics({ read, change }: Needs, finish: Finish) {
  return {
    /** The topic with this id, if there is one. */
    topic(id: Id<'topic'>): Promise<Topic | undefined> {
      touch(tagOf(id))
      return store.findBy(read, 'id', id)
    },

    /** Those of these topics that exist, in the order asked for. */
    async topics(ids: readonly Id<'topic'>[]): Promise<Topic[]> {
      for (const id of ids) touch(tagOf(id))
      if (ids.length === 0) return []
      const found = new Map((await store.listOf(read, ids)).map((topic) => [topic.id, topic]))
      return ids.map((id) => found.get(id)).filter((topic) => topic !== undefined)
    },

    /** The topic with this slug, if there is one. */
    async topicBySlug(slug: string): Promise<Topic | undefined> {
      const topic = await store.findBy(read, 'slug', slug)
      touch(topic ? tagOf(topic.id) : ALL)
      return topic
    },

    /** Topics by name, from after the topic `after` on. */
    async listTopics(wish: { after?: Id<'topic'>; limit: number }) {
      touch(ALL)
      const after = wish.after ? await store.findBy(read, 'id', wish.after) : undefined
      const found = await store.list(read, wish.limit + 1, after)
      const items = found.slice(0, wish.limit)
      const last = found.length > wish.limit ? items.at(-1) : undefined
      return { items, ...(last && { next: last.id }) }
    },

    /** Makes a topic, or changes the one with this id, source or slug; refuses readers, a missing name,
     * and a slug that another has. */
    putTopic(by: Actor, draft: TopicDraft): Promise<Topic> {
      checkMayRun(by)
      return change(async (tx) => {
        const old = await known(tx, draft)
        const topic = checkTopic(becomes(old, draft))
        if (old && isSame(old, topic)) return old
        const rival = await store.findBy(tx, 'slug', topic.slug)
        if (rival && rival.id !== topic.id) {
          throw new Refusal('conflict', `${rival.name} has the address ${topic.slug} already.`)
        }
        const saved = { ...topic, version: topic.version + 1 }
        await store.put(tx, saved)
        await finish(tx, {
          by,
          did: 'topic-saved',
          subject: saved.id,
          tags: [tagOf(saved.id), ALL],
        })
        return saved
      })
    },
  }
}
