import type { App } from '#http'
import { normalPath } from '#links'

/** The same for everyone and for ever, but no page: a flood of spellings must not fill the press. */
const CACHED = 'public, max-age=86400'

/** Leads whoever spells an address in another way than the paper to its one spelling, whether there is
 * anything or not. */
export function spellingRoutes(app: App): void {
  app.get('*', (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const path = normalPath(pathname)
    if (path === pathname) return next()
    c.header('cache-control', CACHED)
    return Promise.resolve(c.redirect(path + search, 301))
  })
}
