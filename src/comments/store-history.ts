import type { Id } from '#base'
import type { Read } from '#db'
import type { State } from './comment.ts'

const STATES: State[] = ['held', 'approved', 'rejected', 'spam']

/** How many comments came from these networks since an instant, counted no further than ten. */
export async function countSince(
  read: Read,
  networks: readonly string[],
  since: number,
): Promise<number> {
  if (networks.length === 0) return 0
  const query = read.selectFrom('comment').select('id').where('network', 'in', networks)
  return (await query.where('postedAt', '>', since).limit(10).execute()).length
}

/** Whether this was said under the article since an instant. */
export async function wasSaid(
  read: Read,
  { articleId, body }: { articleId: Id<'article'>; body: string },
  since: number,
): Promise<boolean> {
  const row = await read
    .selectFrom('comment')
    .select('id')
    .where('articleId', '=', articleId)
    .where('state', 'in', STATES)
    .where('postedAt', '>', since)
    .where('body', '=', body)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a comment of this author was approved before: by e-mail where one is given, else by network. */
export async function wasApproved(
  read: Read,
  author: string,
  by: { email: string | null; networks: readonly string[] },
): Promise<boolean> {
  const query = read
    .selectFrom('comment')
    .select('id')
    .where('state', '=', 'approved')
    .where('author', '=', author)
    .limit(1)
  if (by.email) return (await query.where('email', '=', by.email).executeTakeFirst()) !== undefined
  if (by.networks.length === 0) return false
  return (await query.where('network', 'in', by.networks).executeTakeFirst()) !== undefined
}
