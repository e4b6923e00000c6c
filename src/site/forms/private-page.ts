import type { Context } from '#http'
import type { Frame } from '../frame.tsx'

export type Status = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503
type Shown = { title: string; path: string; contents: string; status?: Status; style?: 'front' }

/** Answers with a page for this reader alone, which nobody keeps and no search machine lists. */
export async function privatePage(c: Context, frame: Frame, shown: Shown): Promise<Response> {
  const { title, path, contents, status = 200, style = 'article' } = shown
  const html = await frame.whole({ title, path, style, noindex: true }, contents)
  c.header('cache-control', 'private, no-store')
  return c.html(html, status)
}
