import { renderToString } from 'preact-render-to-string'
import type { Ads, Placement, Target } from '#ads'
import type { Articles } from '#articles'
import type { Comments } from '#comments'
import type { Paper } from '#paper'
import type { Part } from '#press'
import type { Stats } from '#stats'
import type { House } from './house.ts'
import { AdFrame, addressOf } from './views/ad.tsx'
import { MostRead, RecentComments } from './views/boxes/boxes.tsx'

type Needs = {
  ads: Ads
  articles: Articles
  comments: Comments
  stats: Stats
  paper: Pick<Paper, 'today'>
  house: () => Promise<House>
}

export type Pieces = ReturnType<typeof openPieces>

const RANKED = 5
const SAID = 4

/** Parts that stand on many pages, each rendered once for all of them. */
export function openPieces({ ads, articles, comments, stats, paper, house }: Needs) {
  const mostRead: Part = {
    key: 'most read',
    render: async () => {
      const known = await house()
      const teasers = await articles.teasers(await stats.popular(RANKED))
      return renderToString(<MostRead house={known} teasers={teasers} />)
    },
  }

  const recentComments: Part = {
    key: 'recent comments',
    render: async () => {
      const [known, newest] = [await house(), await comments.newest(SAID)]
      const counts = await comments.counts(newest.map(({ article }) => article.id))
      const said = newest.map((one) => ({ ...one, count: counts.get(one.article.id) ?? 0 }))
      const { noon } = await paper.today()
      return renderToString(<RecentComments {...{ house: known, said, today: noon }} />)
    },
  }

  /** The place of an advertisement, or nothing where none can be shown. */
  async function adHtml(placement: Placement, target: Target): Promise<string> {
    if (!(await ads.hasAd(placement, target))) return ''
    return renderToString(<AdFrame {...{ house: await house(), placement, target }} />)
  }

  return {
    mostRead,
    recentComments,
    adHtml,

    /** The same as a part of a page: one for every page with this target. */
    ad: (placement: Placement, target: Target): Part => ({
      key: addressOf(placement, target),
      render: () => adHtml(placement, target),
    }),
  }
}
