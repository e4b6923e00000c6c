import { within } from '#base'
import type { App } from './context.ts'

/** Whether the paper can answer readers, and what else is worth knowing; nothing secret. */
export type Health = { ready: boolean } & Readonly<Record<string, unknown>>

const CHECK_MS = 1_000

/** `/healthz` says that the process lives, `/readyz` whether it can answer readers, within a second. */
export function healthRoutes(app: App, check: () => Promise<Health>): void {
  app.get('/healthz', (c) => {
    c.header('cache-control', 'no-store')
    return c.text('ok')
  })
  app.get('/readyz', async (c) => {
    c.header('cache-control', 'no-store')
    const health = await within(CHECK_MS, check()).catch(() => ({ ready: false }))
    return c.json(health, health.ready ? 200 : 503)
  })
}
