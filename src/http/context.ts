import type { BlockList } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Hono, Context as HonoContext } from 'hono'

type Env = {
  Bindings: Partial<HttpBindings>
  Variables: { trustedProxies: BlockList; requestId: string }
}
export type App = Hono<Env>
export type Context = HonoContext<Env>
