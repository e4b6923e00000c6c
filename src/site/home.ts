import type { App } from '#http'
import { to } from '#links'
import { houseData } from './data/house.ts'
import { backPart, openingPart, restPart } from './front/parts.tsx'
import type { Site } from './site.ts'

const NOBODY = { sectionIds: [], topicIds: [] }

/** The home front. */
export function homeRoutes(app: App, site: Site): void {
  const { press, frame, pieces } = site
  app.get(to.home, (c) =>
    press.page(c, async () =>
      frame.page({
        path: to.home,
        place: { home: true },
        head: async (house) => ({
          title: '',
          description: house.settings.description || house.settings.tagline,
          path: to.home,
          style: 'front',
          data: await houseData(site, house),
        }),
        parts: [
          openingPart(site, 'home'),
          pieces.ad('front', NOBODY),
          restPart(site, 'home'),
          '<div class="cols three">',
          backPart(site, 'home'),
          pieces.mostRead,
          pieces.recentComments,
          '</div>',
          pieces.ad('footer', NOBODY),
        ],
      }),
    ),
  )
}
