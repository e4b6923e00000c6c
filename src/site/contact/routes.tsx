import { renderToString } from 'preact-render-to-string'
import { type Actor, Refusal } from '#base'
import { type App, type Context, readForm, redirectTo } from '#http'
import { to } from '#links'
import type { Locale } from '#locale'
import { networkOf, openLimit } from '../forms/limit.ts'
import { privatePage, type Status } from '../forms/private-page.ts'
import { openTokens, sendingOf } from '../forms/token.ts'
import { receiptOf } from '../receipts/token.ts'
import type { Site } from '../site.ts'
import { ContactForm } from '../views/contact/form.tsx'
import { ContactFields, type Typed, wrongIn } from './fields.ts'
import { openOnce } from './once.ts'
import { contactAlonePart } from './part.tsx'

const guest: Actor = { kind: 'reader', name: 'guest' }
const MOST_A_MINUTE = 5

/** Why the form comes back. */
type Back = 'mend' | 'check' | 'expired' | 'flood' | 'unavailable'
const STATUS: Record<Back, Status> = {
  ...({ mend: 422, check: 200, expired: 200, flood: 429, unavailable: 503 } as const),
}

const noticeFor = ({ say }: Locale, why: Back): string | undefined => {
  if (why === 'flood') return say('forms.tooMany')
  return why === 'unavailable' ? say('forms.unavailable') : undefined
}

const introFor = ({ say }: Locale, why: Back): string | undefined => {
  if (why === 'check') return say('forms.checkIntro')
  return why === 'expired' ? say('reply.expired') : undefined
}

/** Where readers write to the newsroom: the page, if nobody wrote one, and what is sent from it. */
export function contactRoutes(app: App, site: Site): void {
  const { articles, frame, paper, press, signer } = site
  const tokens = openTokens(site)
  const maySend = openLimit(MOST_A_MINUTE)
  const once = openOnce()

  async function show(c: Context, typed: Typed, why: Back): Promise<Response> {
    const house = await frame.house()
    const { locale } = house
    const checks = why === 'check' || why === 'expired'
    const title = locale.say(checks ? 'reply.check' : 'forms.contact')
    const isYoung = ['good', 'young'].includes(tokens.judge(typed.token))
    const intro = introFor(locale, why)
    const form = {
      ...{ house, typed, token: isYoung ? typed.token : tokens.issue() },
      ...{ wrong: why === 'mend' ? wrongIn(typed, locale) : {}, notice: noticeFor(locale, why) },
      ...(checks && { send: title }),
    }
    const contents = renderToString(
      <div class="sheet">
        <h1>{title}</h1>
        {intro && <p class="notice">{intro}</p>}
        <ContactForm {...form} />
      </div>,
    )
    return privatePage(c, frame, { title, path: to.contact, contents, status: STATUS[why] })
  }

  async function hindrance(c: Context, typed: Typed): Promise<Back | undefined> {
    const { locale } = await frame.house()
    if (Object.keys(wrongIn(typed, locale)).length > 0) return 'mend'
    const worth = tokens.judge(typed.token)
    if (worth === 'old') return 'expired'
    if (worth !== 'good' || typed.trap !== '') return 'check'
    return (await maySend(networkOf(c))) ? undefined : 'flood'
  }

  app.post(to.contact, async (c) => {
    const form = await readForm(c, ContactFields)
    if (!form.ok) throw new Refusal('malformed', 'This is no message.')
    const { name, email, subject, body, token } = form.data
    const hindered = await hindrance(c, form.data)
    if (hindered) return show(c, form.data, hindered)
    try {
      const { id } = await once(sendingOf(token, [name, email, subject, body]), () =>
        paper.receiveMessage(guest, { name, email, subject, body }),
      )
      return redirectTo(c, to.receipt(receiptOf(signer, 'message', id)))
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.kind === 'unavailable') {
        return show(c, form.data, 'unavailable')
      }
      throw refusal
    }
  })

  app.get(to.contact, async (c, next) => {
    const written = await articles.byPath(to.contact)
    if (written && !written.gone) return next()
    return press.page(c, async () => {
      await articles.byPath(to.contact) // once somebody writes the page, this one is forgotten
      return {
        parts: frame.page({
          path: to.contact,
          head: ({ locale }) => {
            return { title: locale.say('forms.contact'), path: to.contact, style: 'article' }
          },
          parts: ['<div class="sheet">', contactAlonePart(site), '</div>'],
        }),
      }
    })
  })
}
