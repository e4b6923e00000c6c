import type { SendMailOptions } from 'nodemailer'
import { checkLetter, type Letter, unsubscribeHeaders } from './letter.ts'

export type Sender = { from: string; now: () => number }

/** A checked letter in nodemailer's words; nothing in it is read from files or fetched. */
export function messageOf(letter: Letter, { from, now }: Sender): SendMailOptions {
  checkLetter(letter)
  const { messageId, to, subject, text, html, fromName, replyTo, listUnsubscribe } = letter
  return {
    messageId: `<${messageId}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    date: new Date(now()),
    from: fromName ? { name: fromName, address: from } : from,
    to: { name: '', address: to },
    envelope: { from, to },
    subject,
    text,
    ...(html !== undefined && { html }),
    ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...letter.headers,
      ...(listUnsubscribe !== undefined && unsubscribeHeaders(listUnsubscribe)),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
