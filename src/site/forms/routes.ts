import type { App } from '#http'
import { to } from '#links'
import type { Site } from '../site.ts'
import { openTokens } from './token.ts'

/** A fresh token, for the forms of kept pages. */
export function tokenRoutes(app: App, site: Site): void {
  const tokens = openTokens(site)
  app.get(to.formToken, (c) => {
    c.header('cache-control', 'private, no-store')
    return c.text(tokens.issue())
  })
}
