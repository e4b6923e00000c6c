import type { Id } from '#base'
import type { Brought, Comment } from '#comments'
import type { Authors } from './authors.ts'
import { type Entry, field } from './entry.ts'
import { lineOf, wordsOf } from './text.ts'
import { timeOf } from './times.ts'

const STATES: Record<string, Comment['state']> = {
  ...({ '1': 'approved', approved: 'approved', approve: 'approved' } as const),
  ...({ '0': 'held', hold: 'held', unapproved: 'held', spam: 'spam' } as const),
  ...({ trash: 'rejected', 'post-trashed': 'rejected' } as const),
}
const KINDS: Record<string, Comment['kind']> = {
  ...({ '': 'comment', comment: 'comment', review: 'comment' } as const),
  ...({ pingback: 'ping', trackback: 'ping' } as const),
}

type About = { articleId: Id<'article'>; site: string; postedAt: number }

/** The comment that an entry tells of, or in words why it stays behind. */
export async function commentOf(
  entry: Entry,
  { articleId, site, postedAt }: About,
  authors: Authors,
): Promise<Brought | string> {
  const get = (name: string): string => field(entry, `wp:comment_${name}`)
  const [id, parent, user] = [get('id'), get('parent'), get('user_id')]
  const kind = KINDS[get('type')]
  if (id === '') return 'A comment without a number cannot be told from others.'
  if (!kind) return `Comments of the type “${get('type').slice(0, 40)}” have no place here.`
  const sourceOf = (number: string): string => `wp:${site}:comment:${number}`
  const person = user === '' || user === '0' ? undefined : await authors.numbered(user)
  return {
    source: sourceOf(id),
    articleId,
    parentSource: parent === '' || parent === '0' ? null : sourceOf(parent),
    author: lineOf(get('author')),
    email: get('author_email') || null,
    website: get('author_url'),
    body: wordsOf(get('content')),
    state: STATES[get('approved')] ?? 'held',
    kind,
    personId: person?.id ?? null,
    postedAt: timeOf(entry, 'wp:comment_date') ?? postedAt,
  }
}
