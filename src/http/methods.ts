import type { App, Context } from './context.ts'

const isPosted = (app: App, path: string): boolean =>
  app.router.match('POST', path)[0].some(([[, { method }]]) => method === 'POST')

/** How the address is answered when it is read; what would make the answer depend on a cache is left
 * out. */
async function read(app: App, c: Context): Promise<Response> {
  const accept = c.req.header('accept')
  const request = new Request(c.req.url, { headers: accept ? { accept } : {} })
  return app.fetch(request, c.env)
}

/** Answers whoever asks in a way that the address does not know: 405, or 204 to OPTIONS, with the ways
 * it knows. What is not there for readers either is answered as it is to them. */
export async function answerOtherMethod(app: App, c: Context): Promise<Response> {
  const answer = await read(app, c)
  const ways = answer.status < 400 ? ['GET', 'HEAD'] : []
  if (isPosted(app, c.req.path)) ways.push('POST')
  if (ways.length === 0) return answer
  await answer.body?.cancel()
  c.header('allow', [...ways, 'OPTIONS'].join(', '))
  c.header('cache-control', 'no-store')
  if (c.req.method === 'OPTIONS') return c.body(null, 204)
  return c.text(`Only ${ways.join(', ')} can be asked for here.`, 405)
}
