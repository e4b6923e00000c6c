import type { VNode } from 'preact'
import type { Id } from '#base'
import { to } from '#links'
import type { Locale } from '#locale'
import { nothing, type Typed, type Wrong } from '../../comments/fields.ts'
import type { House } from '../../house.ts'
import { Field, Summary, Trap } from '../forms/field.tsx'

type Given = {
  house: House
  articleId: Id<'article'>
  typed?: Typed
  wrong?: Wrong
  /** Why it was not sent, where no field is wrong. */
  notice?: string | undefined
  /** Empty on a kept page, where a script fetches one. */
  token?: string
  /** On a page that is kept, and read by scripts. */
  kept?: boolean
  send?: string
}

const ORDER = [
  ['body', 'comment', 'reply.comment'],
  ['author', 'name', 'reply.name'],
  ['email', 'mail', 'reply.email'],
  ['website', 'site', 'reply.website'],
] as const

/** Comment and name are missing. Please correct: e-mail. */
function faultList({ say, pieces, listPieces }: Locale, wrong: Wrong): (string | VNode)[] {
  const linksTo = (missing: boolean): VNode[] =>
    ORDER.filter(([field]) => wrong[field] && (wrong[field].fault === 'missing') === missing).map(
      ([field, id, word]) => (
        <a key={field} href={`#${id}`}>
          {say(word)}
        </a>
      ),
    )
  const [missing, faulty] = [linksTo(true), linksTo(false)]
  const count = missing.length
  return [
    ...(count > 0
      ? [
          ' ',
          ...pieces<'reply.missing', VNode>('reply.missing', { count, list: listPieces(missing) }),
        ]
      : []),
    ...(faulty.length > 0
      ? [
          ' ',
          ...pieces<'reply.pleaseCorrect', VNode>('reply.pleaseCorrect', {
            list: listPieces(faulty),
          }),
        ]
      : []),
  ]
}

const Fields = ({ house, typed = nothing, wrong = {} }: Given) => {
  const { say } = house.locale
  return (
    <>
      <Field
        {...{ id: 'comment', name: 'body', rows: 6, required: true, value: typed.body }}
        {...{ label: say('reply.comment'), error: wrong.body?.words }}
      />
      <div class="pair">
        <Field
          {...{ id: 'name', name: 'author', required: true, autocomplete: 'name' }}
          {...{ label: say('reply.name'), value: typed.author, error: wrong.author?.words }}
        />
        <Field
          {...{ id: 'mail', name: 'email', type: 'email', autocomplete: 'email' }}
          {...{ label: say('reply.email'), hint: say('reply.emailHint') }}
          {...{ value: typed.email, error: wrong.email?.words }}
        />
        <Field
          {...{ id: 'site', name: 'website', type: 'url', autocomplete: 'url' }}
          {...{ label: say('reply.website'), hint: say('reply.websiteHint') }}
          {...{ value: typed.website, error: wrong.website?.words }}
        />
      </div>
    </>
  )
}

/** Who reads a comment before it appears. */
const Reading = ({ house: { locale, settings } }: { house: House }) => {
  const { hold } = settings.comments
  if (hold === 'none') return null
  return <p class="meta">{locale.say(hold === 'all' ? 'reply.whyPolicy' : 'reply.firstRead')}</p>
}

/** Where a reader comments: whole without a script, and without a token where the page is kept. */
export const ReplyForm = (given: Given) => {
  const { house, articleId, typed = nothing, wrong = {}, notice, token = '', kept } = given
  const { locale } = house
  const { say } = locale
  const isWrong = Object.keys(wrong).length > 0
  return (
    <form
      class="reply talk"
      id="reply"
      method="post"
      action={to.postComment(articleId)}
      novalidate
      aria-labelledby="reply-title"
      {...(kept && {
        'data-reply': '',
        'data-answering': say('reply.titleTo', { name: '{name}' }),
        'data-cancel': say('site.close'),
      })}
    >
      <h2 id="reply-title" class={kept ? undefined : 'out'}>
        {say('reply.title')}
      </h2>
      {(isWrong || notice) && (
        <Summary>
          {say('reply.notSent')}
          {notice && ` ${notice}`}
          {faultList(locale, wrong)}
        </Summary>
      )}
      <Fields {...given} />
      <Trap label={say('reply.trap')} />
      <input type="hidden" name="parent" value={typed.parent} data-parent />
      <input type="hidden" name="token" value={token} data-token />
      <p>
        <button type="submit" class="button solid">
          {given.send ?? say('reply.send')}
        </button>
      </p>
      <Reading house={house} />
    </form>
  )
}

/** What stands where the form would, once comments are closed. */
export const Closed = ({ house }: { house: House }) => (
  <p class="talk meta" id="reply">
    {house.locale.say('comments.closed')}
  </p>
)
