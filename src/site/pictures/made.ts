import { type Id, Refusal } from '#base'
import type { App } from '#http'
import { to } from '#links'
import { makeCard } from '#media'
import type { Settings } from '#paper'
import type { Plan } from '#press'
import { lineage } from '../house.ts'
import type { Site } from '../site.ts'
import { asIco, drawSign, paintSign } from './sign.ts'

const PNG = 'image/png'
/** Others show it too; opened by itself, it may do nothing. */
const LENT = {
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; sandbox",
}
const FAVICON = 32
const APPLE = 180
const SIZES = [192, 512]

type Drawn = { type: string; draw: (settings: Settings) => Promise<string | Uint8Array> | string }

const painted = (size: number): Drawn => ({ type: PNG, draw: (paper) => paintSign(paper, size) })

const signs: Readonly<Record<string, Drawn>> = {
  [to.drawnIcon]: { type: 'image/svg+xml', draw: drawSign },
  [to.favicon]: {
    type: 'image/x-icon',
    draw: async (paper) => asIco(await paintSign(paper, FAVICON), FAVICON),
  },
  [to.appleIcon]: painted(APPLE),
  ...Object.fromEntries(SIZES.map((size) => [to.icon(size), painted(size)])),
}

/** The picture for sharing an article: its words on the paper's ground. */
async function cardOf(site: Site, id: Id<'article'>): Promise<Uint8Array> {
  const [house, article] = [await site.frame.house(), await site.articles.get(id)]
  const { title: paperName, themeColor: colour } = house.settings
  const section = lineage(house, article.sectionId).at(-1)?.name ?? ''
  const { headline, kicker } = article
  return makeCard({ headline, kicker: kicker || section, paperName, colour })
}

/** Pictures that nobody took: the paper's signs, and cards for articles without a picture. */
export function madePictureRoutes(app: App, site: Site): void {
  const { press, articles, paper } = site
  for (const [path, { type, draw }] of Object.entries(signs)) {
    const part = { key: path, render: async () => draw(await paper.settings()) }
    app.get(path, (c) => press.page(c, async () => ({ type, headers: LENT, parts: [part] })))
  }

  app.get('/cards/:file{.+\\.png}', (c) =>
    press.page(c, async (): Promise<Plan> => {
      const id = c.req.param('file').replace(/\.png$/, '') as Id<'article'>
      const article = await articles.find(id)
      if (!article) throw new Refusal('not-found', 'There is no such picture.')
      const part = { key: `card ${id}`, render: () => cardOf(site, id) }
      return { type: PNG, headers: LENT, parts: [part] }
    }),
  )
}
