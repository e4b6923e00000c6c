import { Refusal } from '#base'
import type { Draft } from './comment.ts'
import { cleanBody, cleanLine, lengthOf } from './text.ts'

type Field = 'author' | 'email' | 'website' | 'body'
export type Fault = 'missing' | 'too-long' | 'no-address'
/** What is wrong with each field, where something is. */
export type Faults = Partial<Record<Field, Fault>>
type Fields = Pick<Draft, Field>
export type Clean = { author: string; email: string | null; website: string; body: string }

const LONGEST_BODY = 5000
export const LONGEST_AUTHOR = 80
const LONGEST_EMAIL = 254
const LONGEST_WEBSITE = 300

const WORDS: Record<Field, Partial<Record<Fault, string>>> = {
  body: { missing: 'Write your comment first.', 'too-long': 'At most 5,000 characters, please.' },
  author: { missing: 'Say who you are.', 'too-long': 'A name has at most 80 characters.' },
  email: { 'no-address': 'This is no e-mail address.' },
  website: { 'no-address': 'This is no web address: it begins with https://.' },
}

/** The fields made fit; an address without a scheme gets one. */
export const cleanFields = ({ author, email = '', website = '', body }: Fields): Clean => ({
  author: cleanLine(author),
  email: cleanLine(email).toLowerCase() || null,
  website: cleanWebsite(cleanLine(website)),
  body: cleanBody(body),
})

function cleanWebsite(given: string): string {
  const whole = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(given) ? `https://${given}` : given
  return isWebsite(whole) ? whole : given
}

/** What a writer must mend before a comment can be posted, field by field; empty if nothing. */
export function faultsIn(fields: Fields): Faults {
  const { author, email, website, body } = cleanFields(fields)
  const faults: [Field, Fault | undefined][] = [
    ['author', textFault(author, LONGEST_AUTHOR)],
    ['email', email && !isEmail(email) ? 'no-address' : undefined],
    ['website', website && !isWebsite(website) ? 'no-address' : undefined],
    ['body', textFault(body, LONGEST_BODY)],
  ]
  return Object.fromEntries(faults.filter(([, fault]) => fault))
}

/** Refuses fields that have a fault, in words about the first. */
export function checkFields(fields: Fields): Clean {
  const [first] = Object.entries(faultsIn(fields)) as [Field, Fault][]
  if (first) throw new Refusal('invalid', WORDS[first[0]][first[1]] ?? 'This cannot be posted.')
  return cleanFields(fields)
}

function textFault(text: string, most: number): Fault | undefined {
  if (text === '') return 'missing'
  return lengthOf(text) > most ? 'too-long' : undefined
}

const isEmail = (email: string): boolean =>
  email.length <= LONGEST_EMAIL && /^[^\s@<>"(),:;]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(email)

export function isWebsite(address: string): boolean {
  const url = URL.parse(address)
  if (!url || !/^https?:\/\//i.test(address) || address.length > LONGEST_WEBSITE) return false
  return url.username === '' && url.password === '' && /[^.]\.[^.]/.test(url.hostname)
}
