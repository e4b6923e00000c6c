import { type Creative, isPlacement, type Target } from '#ads'
import { type Id, Refusal } from '#base'
import type { App, Context } from '#http'
import { to } from '#links'
import { isPerson, openRepeats } from '#stats'
import { networkOf } from '../forms/limit.ts'
import { whoAsks } from '../reading.ts'
import type { Site } from '../site.ts'
import { creativePage } from '../views/ads/creative.tsx'
import { canShow } from '../views/picture.tsx'

const CLICK = 'ad click'
const CLICK_MS = 86_400_000
const MOST_AIMED = 30
/** How much an hour is believed of one network: pages have several frames, and an office many readers. */
const BELIEVED_VIEWS = { ofOne: 3_000, inAll: 3_000 }
const BELIEVED_CLICKS = { ofOne: 3, inAll: 30 }

/** A creative may run nothing and load nothing from elsewhere; a frame without origin has no 'self' in
 * every browser, so the paper is named too. */
const policyAt = (origin: string): string =>
  [
    "default-src 'none'",
    `img-src 'self' ${origin} data:`,
    `style-src 'self' ${origin} 'unsafe-inline'`,
    `font-src 'self' ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
  ].join('; ')

function targetOf(c: Context): Target {
  const [s = [], t = []] = [c.req.queries('s'), c.req.queries('t')]
  return {
    sectionIds: s.slice(0, MOST_AIMED) as Id<'section'>[],
    topicIds: t.slice(0, MOST_AIMED) as Id<'topic'>[],
  }
}

/** The frames of advertisements: chosen and counted at each view, and kept nowhere. */
export function adRoutes(app: App, site: Site): void {
  const { ads, media, signer, links, frame, assets, now } = site
  const isFlood = openRepeats({ now, ...BELIEVED_VIEWS })
  const isRepeat = openRepeats({ now, ...BELIEVED_CLICKS })
  const policy = policyAt(links.origin)

  /** Whether somebody asks to see it: not a program, and not only whether it is there. */
  const isSeen = (c: Context): boolean => c.req.method === 'GET' && isPerson(whoAsks(c))

  async function pictureOf({ pictureId }: Creative) {
    return pictureId ? await media.picture(pictureId) : undefined
  }

  app.get('/ad/:placement', async (c) => {
    const placement = c.req.param('placement')
    if (!isPlacement(placement)) throw new Refusal('not-found', 'There is no such place.')
    const creative = await ads.choose(placement, targetOf(c))
    const picture = creative && (await pictureOf(creative))
    const shown = creative?.kind === 'html' || canShow(picture)
    if (creative && shown && isSeen(c) && !isFlood(networkOf(c), creative.id)) ads.saw(creative.id)
    const token = creative ? signer.sign(CLICK, creative.id, CLICK_MS) : ''
    const given = { creative, picture, click: to.adClick(token) }
    c.header('cache-control', 'no-store')
    c.header('content-security-policy', policy)
    c.header('x-robots-tag', 'noindex')
    return c.html(creativePage({ house: await frame.house(), assets, ...given }))
  })

  app.get('/ad/click/:token', async (c) => {
    const id = signer.open(CLICK, c.req.param('token')) as Id<'creative'>
    const { address } = await ads.creative(id)
    if (isSeen(c) && !isRepeat(networkOf(c), id)) ads.clicked(id)
    c.header('cache-control', 'no-store')
    c.header('referrer-policy', 'no-referrer')
    c.header('x-robots-tag', 'noindex')
    return c.redirect(address, 302)
  })
}
