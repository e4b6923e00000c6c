import { type Actor, type Id, Refusal } from '#base'
import { checkMayModerate, type State, visibleTags } from './comment.ts'
import { finish, type Needs } from './room.ts'
import * as store from './store.ts'

export function openJudging({ change, now }: Pick<Needs, 'change' | 'now'>) {
  const judge =
    (state: State) =>
    async (by: Actor, id: Id<'comment'>, reason = ''): Promise<void> => {
      checkMayModerate(by)
      return change(async (tx) => {
        const comment = await store.find(tx, id)
        if (!comment) throw new Refusal('not-found', 'There is no such comment.')
        await store.judge(tx, id, { state, reason, judgedAt: now() })
        // Only a comment that readers see, or saw, changes a page.
        const changed = (comment.state === 'approved') !== (state === 'approved')
        const tags = changed ? visibleTags(comment.articleId) : []
        await finish(tx, { by, did: `comment-${state}`, comment, tags }, now())
      })
    }

  return {
    /** Shows a comment; refuses readers, and one that does not exist. */
    approve: (by: Actor, id: Id<'comment'>): Promise<void> => judge('approved')(by, id),
    /** Hides a comment for good, for a reason that the desk reads; refuses readers, and one that does
     * not exist. */
    reject: judge('rejected'),
    /** Hides a comment as spam; refuses readers, and one that does not exist. */
    spam: (by: Actor, id: Id<'comment'>): Promise<void> => judge('spam')(by, id),
  }
}
