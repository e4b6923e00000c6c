import { renderToString } from 'preact-render-to-string'
import type { Published } from '#articles'
import type { Id } from '#base'
import type { Comment } from '#comments'
import type { Context } from '#http'
import { to } from '#links'
import type { Locale } from '#locale'
import { privatePage, type Status } from '../forms/private-page.ts'
import type { Tokens } from '../forms/token.ts'
import type { Site } from '../site.ts'
import { Closed, ReplyForm } from '../views/comments/reply-form.tsx'
import { ReplyPage } from '../views/comments/reply-page.tsx'
import { type Typed, wrongIn } from './fields.ts'
import { rulesOf } from './parts.tsx'

/** Why a form comes back: to be filled, mended, or looked over and sent; or it cannot be sent at all. */
export type Back =
  | { why: 'new' | 'mend' | 'check' | 'expired' | 'closed' }
  | { why: 'flood' | 'twice' | 'parentGone' | 'unavailable' }

const STATUS: Record<Back['why'], Status> = {
  ...({ new: 200, mend: 422, check: 200, expired: 200, closed: 409 } as const),
  ...({ flood: 429, twice: 422, parentGone: 409, unavailable: 503 } as const),
}

const noticeFor = ({ say }: Locale, why: Back['why']): string | undefined =>
  ({
    ...{ new: undefined, mend: undefined, check: undefined, expired: undefined },
    closed: say('comments.closed'),
    flood: say('reply.tooMany'),
    twice: say('reply.twice'),
    parentGone: say('reply.parentGone'),
    unavailable: say('reply.unavailable'),
  })[why]

const introFor = ({ say }: Locale, why: Back['why']): string | undefined => {
  if (why === 'check') return say('reply.checkIntro')
  return why === 'expired' ? say('reply.expired') : undefined
}

/** Answers with the form alone: nothing that was typed is lost, whatever was wrong with it. */
export function openReplyPage(site: Site, tokens: Tokens) {
  /** What is answered, if readers may see it. */
  async function parentOf(article: Published, typed: Typed): Promise<Comment | undefined> {
    if (typed.parent === '') return undefined
    const parent = await site.comments.get(typed.parent as Id<'comment'>).catch(() => undefined)
    const shown = parent?.state === 'approved' && parent.articleId === article.id
    return shown ? parent : undefined
  }

  /** One that is only too young grows older while its writer looks over the page. */
  const tokenFor = ({ token }: Typed): string =>
    ['good', 'young'].includes(tokens.judge(token)) ? token : tokens.issue()

  return async (c: Context, article: Published, typed: Typed, { why }: Back): Promise<Response> => {
    const house = await site.frame.house()
    const { locale } = house
    const parent = await parentOf(article, typed)
    const asked = { ...typed, parent: parent?.id ?? '' }
    const checks = why === 'check' || why === 'expired'
    const send = checks ? { send: locale.say('reply.check') } : {}
    const heading = parent
      ? locale.say('reply.titleTo', { name: parent.author })
      : locale.say(checks ? 'reply.check' : 'reply.title')
    const form = {
      ...{ house, articleId: article.id, typed: asked, token: tokenFor(typed), ...send },
      rules: await rulesOf(site),
      wrong: why === 'mend' ? wrongIn(typed, locale) : {},
      notice: noticeFor(locale, why),
    }
    const contents = renderToString(
      <ReplyPage {...{ house, article, heading, parent, intro: introFor(locale, why) }}>
        {why === 'closed' && <Closed house={house} />}
        <ReplyForm {...form} />
      </ReplyPage>,
    )
    const path = to.postComment(article.id)
    return privatePage(c, site.frame, { title: heading, path, contents, status: STATUS[why] })
  }
}
