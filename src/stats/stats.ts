import type { Id } from '#base'
import { touch } from '#work'
import { hourOf, type Needs, openRanking, POPULAR } from './ranking.ts'
import { isPerson, type Who } from './reader.ts'
import { openRepeats } from './repeats.ts'
import * as store from './store.ts'

export type Stats = ReturnType<typeof openStats>
type ArticleId = Id<'article'>

const KEPT_HOURS = 90 * 24
/** Counts between two flushes; more are not believed, and not kept. */
const MOST_BUFFERED = 50_000
const CHUNK = 500
/** How many readings an hour are believed of one network. */
const BELIEVED = { ofOne: 5, inAll: 60 }

export function openStats({ read, change, now, standing }: Needs) {
  const isRepeat = openRepeats({ now, ...BELIEVED })
  const rankWhenDue = openRanking({ read, change, now, standing })
  const buffer = new Map<string, store.Reading>()
  let unranked = false
  let flushing = Promise.resolve()

  function add({ articleId, hour, count }: store.Reading): void {
    const key = `${hour} ${articleId}`
    const before = buffer.get(key)
    if (before) before.count += count
    else if (buffer.size < MOST_BUFFERED) buffer.set(key, { articleId, hour, count })
  }

  /** Stores so many counts; those of articles that nobody can see were invented, and are dropped. */
  async function keep(readings: readonly store.Reading[]): Promise<void> {
    const known = new Set(await standing([...new Set(readings.map((r) => r.articleId))]))
    const believed = readings.filter(({ articleId }) => known.has(articleId))
    if (believed.length > 0) await change((tx) => store.add(tx, believed))
  }

  /** Stores what was counted; what fails is counted still. */
  async function write(): Promise<void> {
    const readings = [...buffer.values()]
    buffer.clear()
    for (let from = 0; from < readings.length; from += CHUNK) {
      try {
        await keep(readings.slice(from, from + CHUNK))
      } catch (error) {
        for (const reading of readings.slice(from)) add(reading)
        throw error
      }
      unranked = true
    }
  }

  async function writeAndRank(): Promise<void> {
    await write()
    unranked = await rankWhenDue(unranked)
  }

  return {
    /** Counts a reading, in memory until the next flush; crawlers, fetching ahead and what one
     * network reads again and again, or beyond measure, are left out. Nothing is kept of who reads. */
    read(articleId: ArticleId, who: Who): void {
      if (!isPerson(who) || isRepeat(who.network, articleId)) return
      add({ articleId, hour: hourOf(now()), count: 1 })
    },

    /** Stores what was counted, and every quarter of a minute ranks anew. What cannot be stored now is
     * stored by the next flush. */
    flush(): Promise<void> {
      const run = flushing.then(writeAndRank)
      flushing = run.catch(() => {})
      return run
    },

    /** What is most read now, at most ten: readings of 48 hours, worth half after six. */
    async popular(limit: number): Promise<ArticleId[]> {
      touch(POPULAR)
      return (await store.listPopular(read)).slice(0, limit)
    },

    /** How often an article was read; for the newsroom. */
    readings: (articleId: ArticleId): Promise<number> => store.count(read, articleId),

    /** The daily duty: of hours more than 90 days ago, only the sum for each article is kept. */
    fold: (): Promise<void> => change((tx) => store.fold(tx, hourOf(now()) - KEPT_HOURS)),
  }
}
