import { Refusal } from '#base'
import { isMailAddress } from './address.ts'

export type Letter = {
  /** The same for each attempt at the same letter, as in `held.0190a9a4`: makes its Message-ID. */
  messageId: string
  to: string
  subject: string
  text: string
  html?: string
  /** Shown beside the paper's own address. */
  fromName?: string
  replyTo?: string
  /** Where one click (a POST, RFC 8058) or a visit ends such letters. */
  listUnsubscribe?: string
  headers?: Record<string, string>
}

const ID = /^[a-z0-9][a-z0-9._-]{0,120}$/i
const HEADER = /^[a-z][a-z0-9-]*$/i
/** What only the mail room writes. */
const OURS =
  /^(from|to|cc|bcc|sender|subject|date|message-id|reply-to|return-path|dkim-.*|content-.*|mime-.*|list-unsubscribe.*)$/i
const BREAKS = /\p{Cc}|[\u2028\u2029]/u

/** Refuses what could become another header, another receiver or no letter at all. */
export function checkLetter(letter: Letter): void {
  const { messageId, to, subject, text, fromName = '', replyTo, headers = {} } = letter
  if (!ID.test(messageId)) throw fault(`${JSON.stringify(messageId)} cannot name a letter.`)
  checkAddress(to)
  if (replyTo !== undefined) checkAddress(replyTo)
  if (letter.listUnsubscribe !== undefined) unsubscribeHeaders(letter.listUnsubscribe)
  if (subject.trim() === '' || text.trim() === '') throw fault('A letter has a subject and a text.')
  for (const line of [subject, fromName, ...Object.values(headers)]) {
    if (BREAKS.test(line)) throw fault('A header of a letter is one line.')
  }
  for (const name of Object.keys(headers)) {
    if (!HEADER.test(name) || OURS.test(name)) throw fault(`The header ${name} is not for callers.`)
  }
}

function checkAddress(address: string): void {
  if (!isMailAddress(address)) throw fault('That is no e-mail address.')
}

/** The headers that let a reader end such letters. */
export function unsubscribeHeaders(address: string): Record<string, string> {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw fault('Letters are ended at a web address.')
  }
  return {
    'List-Unsubscribe': `<${url.href}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

const fault = (message: string): Refusal => new Refusal('invalid', message)
