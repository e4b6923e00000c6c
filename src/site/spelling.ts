import type { App } from '#http'
import { normalPath } from '#links'
import { rightSlash } from './paths.ts'
import type { Site } from './site.ts'

/** The same for everyone, and good enough for a day, but no page: a flood of spellings must not fill the press. */
const CACHED = 'public, max-age=86400'

/** Leads whoever spells an address in another way than the paper to its one spelling, whether there is
 * anything or not. */
export function spellingRoutes(app: App, site: Site): void {
  app.get('*', async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const path = normalPath(pathname)
    if (path === pathname) return next()
    // Without the database it leads there in two steps.
    const right = await rightSlash(site, path).catch(() => path)
    c.header('cache-control', CACHED)
    return c.redirect(right + search, 301)
  })
}
