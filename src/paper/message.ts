import { type Id, Refusal } from '#base'

/** What a reader wrote to the newsroom. */
export type Message = {
  id: Id<'message'>
  name: string
  email: string
  subject: string
  body: string
  /** Epoch milliseconds. */
  postedAt: number
}
export type MessageDraft = Pick<Message, 'name' | 'email' | 'subject' | 'body'>

const LONGEST = { name: 200, email: 320, subject: 300, body: 20_000 } as const
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The message without blank ends; refuses an empty one, one without a way to answer, and one too long. */
export function checkMessage(draft: MessageDraft): MessageDraft {
  const { name, email, subject, body } = draft
  const clean = {
    ...{ name: oneLine(name), email: oneLine(email) },
    ...{ subject: oneLine(subject), body: body.trim() },
  }
  for (const field of ['name', 'email', 'subject', 'body'] as const) {
    if (clean[field].length > LONGEST[field]) {
      throw new Refusal('invalid', `The ${field} may have at most ${LONGEST[field]} characters.`)
    }
  }
  if (clean.name === '') throw new Refusal('invalid', 'Please enter your name.')
  if (!EMAIL.test(clean.email)) throw new Refusal('invalid', 'Please enter your e-mail address.')
  if (clean.body === '') throw new Refusal('invalid', 'Please enter your message.')
  return clean
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
