import { renderToString } from 'preact-render-to-string'
import type { Links } from '#links'
import type { Paper } from '#paper'
import type { Part } from '#press'
import type { Assets } from './assets.ts'
import { type House, openHouse } from './house.ts'
import { Foot } from './views/frame/foot.tsx'
import { type Head, openPage } from './views/frame/head.tsx'
import { Masthead, type Place } from './views/frame/masthead.tsx'

type Needs = { paper: Paper; links: Links; assets: Assets }
/** A page to be framed. What `head` reads, it reads by itself, as every part does. */
export type Framed = {
  /** The address, which is the key of the head. */
  path: string
  head: (house: House) => Promise<Head> | Head
  place?: Place
  parts: readonly Part[]
}

export type Frame = ReturnType<typeof openFrame>

const MAIN = '<main class="page" id="main">'
const END = '</body></html>'

/** The frame of every page: head, masthead and foot, each a part of its own. */
export function openFrame({ paper, links, assets }: Needs) {
  const house = openHouse(paper)

  const opening = (known: House, head: Head): string =>
    openPage({ house: known, links, assets, head })

  async function mastheadHtml(place: Place): Promise<string> {
    const [known, { noon }] = [await house(), await paper.today()]
    return renderToString(<Masthead {...{ house: known, today: noon, place }} />)
  }

  async function footHtml(): Promise<string> {
    const [known, { year }] = [await house(), await paper.today()]
    return renderToString(<Foot {...{ house: known, year }} />)
  }

  const masthead = (place: Place): Part => ({
    key: `masthead ${place.home ? 'home' : (place.sectionId ?? '')}`,
    render: () => mastheadHtml(place),
  })
  const foot: Part = { key: 'foot', render: footHtml }

  return {
    house,

    /** The parts of a whole page that is kept. */
    page({ path, head, place = {}, parts }: Framed): Part[] {
      const open: Part = {
        key: `head ${path}`,
        render: async () => {
          const known = await house()
          return opening(known, await head(known))
        },
      }
      return [open, masthead(place), MAIN, ...parts, '</main>', foot, END]
    },

    /** A whole page that is never kept: a receipt, a search, a refusal. */
    async whole(head: Head, contents: string, place: Place = {}): Promise<string> {
      const [top, bottom] = [await mastheadHtml(place), await footHtml()]
      return `${opening(await house(), head)}${top}${MAIN}${contents}</main>${bottom}${END}`
    },
  }
}
