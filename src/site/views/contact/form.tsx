import { to } from '#links'
import { type Field as Name, nothing, type Typed, type Wrong } from '../../contact/fields.ts'
import type { House } from '../../house.ts'
import { Field, Summary, Trap } from '../forms/field.tsx'

type Given = {
  house: House
  typed?: Typed
  wrong?: Wrong
  notice?: string | undefined
  /** Empty on a kept page, where a script fetches one. */
  token?: string
  /** On a page that is kept, and read by scripts. */
  kept?: boolean
  send?: string
}

const ORDER = [
  ['name', 'name', 'forms.name'],
  ['email', 'mail', 'forms.email'],
  ['subject', 'subject', 'forms.subject'],
  ['body', 'message', 'forms.message'],
] as const

const Wrongs = ({ house: { locale }, wrong }: { house: House; wrong: Wrong }) => {
  const links = ORDER.filter(([field]) => wrong[field as Name]).map(([field, id, word]) => (
    <a key={field} href={`#${id}`}>
      {locale.say(word)}
    </a>
  ))
  if (links.length === 0) return null
  return <> {locale.pieces('reply.pleaseCorrect', { list: locale.listPieces(links) })}</>
}

/** Where a reader writes to the newsroom: whole without a script. */
export const ContactForm = (given: Given) => {
  const { house, typed = nothing, wrong = {}, notice, token = '', kept, send } = given
  const { say } = house.locale
  const isWrong = Object.keys(wrong).length > 0
  return (
    <form
      class="reply talk"
      id="contact"
      method="post"
      action={to.contact}
      novalidate
      aria-labelledby="contact-title"
      {...(kept && { 'data-reply': '' })}
    >
      <h2 id="contact-title" class={kept ? undefined : 'out'}>
        {say('forms.contact')}
      </h2>
      <p class="meta">{say('forms.contactIntro')}</p>
      {(isWrong || notice) && (
        <Summary>
          {say('forms.notSent')}
          {notice && ` ${notice}`}
          <Wrongs {...{ house, wrong }} />
        </Summary>
      )}
      <div class="pair">
        <Field
          {...{ id: 'name', name: 'name', required: true, autocomplete: 'name' }}
          {...{ label: say('forms.name'), value: typed.name, error: wrong.name }}
        />
        <Field
          {...{ id: 'mail', name: 'email', type: 'email', required: true, autocomplete: 'email' }}
          {...{ label: say('forms.email'), hint: say('forms.emailHint') }}
          {...{ value: typed.email, error: wrong.email }}
        />
      </div>
      <Field
        {...{ id: 'subject', name: 'subject', required: true }}
        {...{ label: say('forms.subject'), value: typed.subject, error: wrong.subject }}
      />
      <Field
        {...{ id: 'message', name: 'body', rows: 10, required: true }}
        {...{ label: say('forms.message'), value: typed.body, error: wrong.body }}
      />
      <Trap label={say('reply.trap')} />
      <input type="hidden" name="token" value={token} data-token />
      <p>
        <button type="submit" class="button solid">
          {send ?? say('forms.send')}
        </button>
      </p>
    </form>
  )
}
