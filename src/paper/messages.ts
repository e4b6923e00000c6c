import { type Actor, type Id, newId } from '#base'
import { checkMessage, type Message, type MessageDraft } from './message.ts'
import type { Finish, Needs } from './paper.ts'
import * as store from './store.ts'

export function openMessages({ read, change, now }: Needs, finish: Finish) {
  return {
    /** Takes what a reader writes to the newsroom; refuses an empty or overlong message, and one that
     * cannot be answered. */
    receiveMessage(by: Actor, draft: MessageDraft): Promise<Message> {
      const message = { ...checkMessage(draft), id: newId<'message'>(), postedAt: now() }
      return change(async (tx) => {
        await store.insertMessage(tx, message)
        await finish(tx, { by, did: 'message-received', subject: message.id, tags: [] })
        return message
      })
    },

    /** One message, for the newsroom. */
    message: (id: Id<'message'>): Promise<Message | undefined> => store.findMessage(read, id),

    /** What readers wrote, newest first, from after the message `before` on; for the newsroom. */
    async messages(wish: { before?: Id<'message'>; limit: number }) {
      const before = wish.before ? await store.findMessage(read, wish.before) : undefined
      const found = await store.listMessages(read, wish.limit + 1, before)
      const items = found.slice(0, wish.limit)
      const last = found.length > wish.limit ? items.at(-1) : undefined
      return { items, ...(last && { next: last.id }) }
    },
  }
}
