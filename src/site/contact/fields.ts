import { z } from 'zod'
import type { Locale } from '#locale'

const text = z.string().default('')
/** What the contact form sends. */
export const ContactFields = z.object({
  ...{ name: text, email: text, subject: text, body: text },
  ...{ token: text, trap: text },
})
export type Typed = z.infer<typeof ContactFields>
type Field = 'name' | 'email' | 'subject' | 'body'
/** What is wrong, field by field, in the paper's words. */
export type Wrong = Partial<Record<Field, string>>

export const nothing: Typed = ContactFields.parse({})

const LONGEST = { name: 200, email: 320, subject: 300, body: 20_000 } as const
const EMAIL = /^[^\s@<>"(),:;]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/

/** Looks through what was typed. */
export function wrongIn(typed: Typed, { say }: Locale): Wrong {
  const [name, email, subject, body] = [typed.name, typed.email, typed.subject, typed.body].map(
    (field) => field.trim(),
  ) as [string, string, string, string]
  return {
    ...(name === '' && { name: say('forms.nameMissing') }),
    ...(name.length > LONGEST.name && { name: say('reply.nameLong', { count: LONGEST.name }) }),
    ...((!EMAIL.test(email) || email.length > LONGEST.email) && { email: say('forms.emailWrong') }),
    ...(email === '' && { email: say('forms.emailMissing') }),
    ...(subject.length > LONGEST.subject && {
      subject: say('forms.messageLong', { count: LONGEST.subject }),
    }),
    ...(subject === '' && { subject: say('forms.subjectMissing') }),
    ...(body === '' && { body: say('forms.messageMissing') }),
    ...(body.length > LONGEST.body && {
      body: say('forms.messageLong', { count: LONGEST.body }),
    }),
  }
}
