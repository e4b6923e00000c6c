import { type Id, Refusal } from '#base'
import type { App, Context } from '#http'
import { to } from '#links'
import type { Who } from '#stats'
import { networkOf } from './forms/limit.ts'
import type { Site } from './site.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a request tells of its sender, for telling people from programs. */
export const whoAsks = (c: Context): Who => ({
  userAgent: c.req.header('user-agent') ?? '',
  purpose: c.req.header('sec-purpose') ?? c.req.header('purpose'),
  network: networkOf(c),
})

/** Counts readings, told by a page that was in sight for a while: an article's id, and nothing else. */
export function readingRoutes(app: App, { stats }: Site): void {
  app.post(to.read, async (c) => {
    const id = (await c.req.text()).trim()
    if (!ID.test(id)) throw new Refusal('malformed', 'Send the id of an article.')
    stats.read(id as Id<'article'>, whoAsks(c))
    c.header('cache-control', 'no-store')
    return c.body(null, 204)
  })
}
