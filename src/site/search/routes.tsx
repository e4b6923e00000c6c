import { renderToString } from 'preact-render-to-string'
import { Refusal } from '#base'
import type { App } from '#http'
import { to } from '#links'
import { dayOf } from '#paper'
import type { Answer } from '#search'
import { asIs } from '../entries.ts'
import { privatePage } from '../forms/private-page.ts'
import type { House } from '../house.ts'
import type { Site } from '../site.ts'
import { Ask } from '../views/search/ask.tsx'
import { Filters } from '../views/search/filters.tsx'
import { type Found, Results } from '../views/search/results.tsx'
import { type Asked, questionOf, readAsked } from './wish.ts'

/** The page that finds articles: asked anew each time, and kept nowhere. */
export function searchRoutes(app: App, site: Site): void {
  const { articles, entries, frame, now, search } = site

  /** The hits whose articles are public at this moment, whatever the index still knows. */
  async function foundBy({ hits }: Answer): Promise<Found[]> {
    const teasers = await articles.teasers(hits.map(({ id }) => id))
    const shown = new Map((await entries(teasers.map(asIs))).map((one) => [one.teaser.id, one]))
    return hits.flatMap((hit) => {
      const entry = shown.get(hit.id)
      return entry ? [{ hit, entry }] : []
    })
  }

  async function answerTo(house: House, asked: Asked): Promise<Answer | undefined> {
    if (asked.q === '') return undefined
    try {
      return await search.search(questionOf(asked, house.sections, house.locale))
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'unavailable') return undefined
      throw error
    }
  }

  async function contentsFor(house: House, asked: Asked, answer: Answer | undefined) {
    const { locale } = house
    const today = dayOf(now(), locale.timeZone)
    const found = answer ? await foundBy(answer) : []
    return renderToString(
      <>
        <h1 class="out">{locale.say('search.title')}</h1>
        <Ask {...{ house, asked, suggestion: answer?.suggestion }} />
        {answer && (
          <div class="search-page">
            <Filters {...{ house, asked, answer, today }} />
            <Results {...{ house, asked, answer, found }} />
          </div>
        )}
        {!answer && asked.q !== '' && <p class="notice">{locale.say('search.unavailable')}</p>}
      </>,
    )
  }

  app.get(to.search(), async (c) => {
    const house = await frame.house()
    const asked = readAsked((name) => c.req.query(name))
    const answer = await answerTo(house, asked)
    const { say } = house.locale
    const { q: words } = asked
    const title = words === '' ? say('search.title') : say('search.titleFor', { words })
    const contents = await contentsFor(house, asked, answer)
    const status = words !== '' && !answer ? 503 : 200
    return privatePage(c, frame, { title, path: to.search(), contents, status, style: 'front' })
  })
}
