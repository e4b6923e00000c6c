import type { Published } from '#articles'
import type { Id } from '#base'
import { to } from '#links'
import type { Locale } from '#locale'
import { nothing, type Typed, type Wrong } from '../../comments/fields.ts'
import type { House } from '../../house.ts'
import { Field } from '../forms/field.tsx'
import { type Faulty, Form, type FormGiven } from '../forms/form.tsx'
import { Link } from '../link.tsx'

type Given = FormGiven & {
  articleId: Id<'article'>
  typed?: Typed
  wrong?: Wrong
  /** The page of the house that says how to comment. */
  rules: Pick<Published, 'path' | 'headline'> | undefined
}

const ORDER = [
  ['body', 'comment', 'reply.comment'],
  ['author', 'name', 'reply.name'],
  ['email', 'mail', 'reply.email'],
  ['website', 'site', 'reply.website'],
] as const

const faultyIn = ({ say }: Locale, wrong: Wrong): Faulty[] =>
  ORDER.flatMap(([field, id, word]) => {
    const fault = wrong[field]
    return fault ? [{ id, label: say(word), missing: fault.fault === 'missing' }] : []
  })

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
  const { house, articleId, typed = nothing, wrong = {}, rules, send, ...more } = given
  const { say } = house.locale
  return (
    <Form
      {...{ ...more, house, id: 'reply', action: to.postComment(articleId) }}
      {...{ title: say('reply.title'), notSent: say('reply.notSent') }}
      {...{ send: send ?? say('reply.send'), faulty: faultyIn(house.locale, wrong) }}
      data={{
        'data-answering': say('reply.titleTo', { name: '{name}' }),
        'data-cancel': say('site.close'),
      }}
      after={
        <>
          <Reading house={house} />
          {rules && (
            <p class="meta">
              <Link href={rules.path}>{rules.headline}</Link>
            </p>
          )}
        </>
      }
    >
      <Fields {...given} />
      <input type="hidden" name="parent" value={typed.parent} data-parent />
    </Form>
  )
}

/** What stands where the form would, once comments are closed. */
export const Closed = ({ house }: { house: House }) => (
  <p class="talk meta" id="reply">
    {house.locale.say('comments.closed')}
  </p>
)
