import { Refusal } from '#base'
import type { App } from '#http'
import { readFormer } from '#links'
import { permanently } from '#press'
import { knownRedirect } from './known-redirect.ts'
import type { Site } from './site.ts'

/** Leads what old sites asked for by number to where it is now; an unknown number asks for the home
 * front. Never kept: the press knows a page by its path alone. */
export function formerRoutes(app: App, site: Site): void {
  app.get('/', async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const former = readFormer(pathname + search)
    const redirect = former && (await knownRedirect(site, former))
    if (!redirect) return next()
    if (redirect.target === null) throw new Refusal('gone', 'What stood here is gone.')
    return c.body(null, 301, {
      ...permanently(redirect.target).headers,
      'cache-control': 'no-cache',
    })
  })
}
