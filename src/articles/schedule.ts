import { type Actor, type Id, Refusal } from '#base'
import { schedule as order } from '#work'
import { shift } from './appear.ts'
import { type Article, mayPublish } from './article.ts'
import { checkMayAppear, checkStep } from './flow.ts'
import { hold, type Needs } from './room.ts'

/** The duty that publishes whatever is due; ordered once for each instant. */
export const PUBLISH_DUE = 'publish-due'
const BACK = { status: 'ready', scheduledAt: null } as const

export function openScheduling({ change, now }: Needs) {
  return {
    /** Has an article published at an instant to come (epoch ms); said again, at another one. Refuses
     * readers, an instant that has passed, and one within the embargo. */
    schedule(by: Actor, id: Id<'article'>, at: number): Promise<Article> {
      mayPublish(by)
      if (!(at > now())) throw new Refusal('invalid', 'That time has passed: publish it instead.')
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('schedule', old)
        checkMayAppear(old, at)
        order(tx, { duty: PUBLISH_DUE, id: String(at), dueAt: at })
        const to = { status: 'scheduled', scheduledAt: at } as const
        return shift(tx, old, to, { by, at: now(), did: 'article-scheduled' })
      })
    },

    /** Takes back a schedule; the article is ready again. Refuses readers, and one not scheduled. */
    unschedule(by: Actor, id: Id<'article'>): Promise<Article> {
      mayPublish(by)
      return change(async (tx) => {
        const old = await hold(tx, id)
        checkStep('unschedule', old)
        return shift(tx, old, BACK, { by, at: now(), did: 'article-unscheduled' })
      })
    },
  }
}
