import { z } from 'zod'
import { type Fault, type Faults, faultsIn } from '#comments'
import type { Locale } from '#locale'

const text = z.string().default('')
/** What the reply form sends. */
export const ReplyFields = z.object({
  ...{ body: text, author: text, email: text, website: text },
  ...{ parent: text, token: text, trap: text },
})
export type Typed = z.infer<typeof ReplyFields>

export const nothing: Typed = ReplyFields.parse({})

const MOST = { body: 5000, author: 80 } as const
type Field = keyof Faults
/** What is wrong, field by field, in the paper's words. */
export type Wrong = Partial<Record<Field, { fault: Fault; words: string }>>

function wordsFor({ say }: Locale, field: Field, fault: Fault): string {
  switch (field) {
    case 'body':
      if (fault === 'missing') return say('reply.commentMissing')
      return say('reply.commentLong', { count: MOST.body })
    case 'author':
      if (fault === 'missing') return say('reply.nameMissing')
      return say('reply.nameLong', { count: MOST.author })
    case 'email':
      return say('reply.emailWrong')
    case 'website':
      return say('reply.websiteWrong')
  }
}

/** Looks through what was typed. */
export function wrongIn(typed: Typed, locale: Locale): Wrong {
  const found = Object.entries(faultsIn(typed)) as [Field, Fault][]
  return Object.fromEntries(
    found.map(([field, fault]) => [field, { fault, words: wordsFor(locale, field, fault) }]),
  )
}
