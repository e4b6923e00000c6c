import type { App } from '#http'
import { to } from '#links'
import type { Site } from '../site.ts'
import { manifest, openSearch } from './browser.ts'
import { adsTxt, robots, securityTxt } from './texts.ts'

const TEXT = 'text/plain; charset=utf-8'
const FILES: readonly { path: string; type: string; render: (site: Site) => Promise<string> }[] = [
  { path: to.robots, type: TEXT, render: robots },
  { path: to.adsTxt, type: TEXT, render: adsTxt },
  { path: to.securityTxt, type: TEXT, render: securityTxt },
  { path: to.manifest, type: 'application/manifest+json; charset=utf-8', render: manifest },
  {
    path: to.openSearch,
    type: 'application/opensearchdescription+xml; charset=utf-8',
    render: openSearch,
  },
]

/** What robots, browsers and sellers of advertisements ask every site for. */
export function machineRoutes(app: App, site: Site): void {
  for (const { path, type, render } of FILES) {
    const part = { key: path, render: () => render(site) }
    app.get(path, (c) => site.press.page(c, async () => ({ type, parts: [part] })))
  }
}
