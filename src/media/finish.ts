import { record } from '#audit'
import type { Actor, Id } from '#base'
import type { Tx } from '#db'
import { emit } from '#work'

export const pictureTag = (id: Id<'picture'>): string => `picture:${id}`

/** Ends every change of a picture: a line in the audit, and word to whoever shows it. */
export async function finish(
  tx: Tx,
  { by, did, id, at }: { by: Actor; did: string; id: Id<'picture'>; at: number },
): Promise<void> {
  await record(tx, { by, did, subject: id, at })
  emit(tx, { name: did, id, tags: [pictureTag(id)] })
}
