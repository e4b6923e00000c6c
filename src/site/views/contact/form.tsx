import { to } from '#links'
import { nothing, type Typed, type Wrong } from '../../contact/fields.ts'
import { Field } from '../forms/field.tsx'
import { Form, type FormGiven } from '../forms/form.tsx'

type Given = FormGiven & { typed?: Typed; wrong?: Wrong }

const ORDER = [
  ['name', 'name', 'forms.name'],
  ['email', 'mail', 'forms.email'],
  ['subject', 'subject', 'forms.subject'],
  ['body', 'message', 'forms.message'],
] as const

/** Where a reader writes to the newsroom: whole without a script. */
export const ContactForm = ({ typed = nothing, wrong = {}, send, ...given }: Given) => {
  const { say } = given.house.locale
  const faulty = ORDER.filter(([field]) => wrong[field]).map(([, id, word]) => {
    return { id, label: say(word), missing: false }
  })
  return (
    <Form
      {...{ ...given, id: 'contact', action: to.contact, faulty }}
      {...{ title: say('forms.contact'), notSent: say('forms.notSent') }}
      {...{ intro: say('forms.contactIntro'), send: send ?? say('forms.send') }}
    >
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
    </Form>
  )
}
