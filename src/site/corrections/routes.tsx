import { renderToString } from 'preact-render-to-string'
import { type Id, Refusal } from '#base'
import type { App, Context } from '#http'
import { to } from '#links'
import type { Part, Plan } from '#press'
import { leadOn } from '../older.ts'
import type { Site } from '../site.ts'
import { CorrectionList } from '../views/corrections/corrections.tsx'

const PER_PAGE = 50

type Before = Id<'revision'> | undefined
const addressOf = (before: Before): string =>
  before ? `${to.corrections}/before/${before}` : to.corrections

const listPart = (site: Site, before: Before): Part => ({
  key: `corrections ${before ?? ''}`,
  render: async () => {
    const house = await site.frame.house()
    const { items, older } = await site.articles.corrections({ before, limit: PER_PAGE })
    const next = older && addressOf(older)
    return renderToString(<CorrectionList {...{ house, items, older: next }} />)
  },
})

/** All that the paper has corrected, page by page. */
export function correctionRoutes(app: App, site: Site): void {
  const { articles, press, frame } = site

  async function onward(before: Before): Promise<string | undefined> {
    const at = before && (await articles.correctionCursor(before))
    if (!at || at === before) return undefined
    return addressOf(at === 'first' ? undefined : at)
  }

  async function plan(before: Before): Promise<Plan> {
    if (await onward(before)) throw new Refusal('not-found', 'There is no such page.')
    return planOf(before)
  }

  const planOf = (before: Before): Plan => ({
    parts: frame.page({
      path: addressOf(before),
      head: ({ locale }) => {
        const [title, description] = [
          locale.say('desk.corrections'),
          locale.say('desk.correctionsIntro'),
        ]
        return { title, description, path: addressOf(before), style: 'front' }
      },
      parts: [listPart(site, before)],
    }),
  })
  const serve = (c: Context) => {
    const before = c.req.param('id') as Before
    return press.page(c, () => plan(before)).catch(leadOn(c, () => onward(before)))
  }
  app.get(to.corrections, serve)
  app.get(`${to.corrections}/before/:id`, serve)
}
