import { record } from '#audit'
import type { Actor } from '#base'
import type { Change, Read, Tx } from '#db'
import { emit } from '#work'
import { openMessages } from './messages.ts'
import { openRedirects } from './redirects.ts'
import { openSettings } from './save-settings.ts'
import { openSections } from './sections.ts'
import { openTopics } from './topics.ts'

export type Paper = ReturnType<typeof openPaper>
export type Needs = { read: Read; change: Change; now: () => number }
type Done = { by: Actor; did: string; subject: string; tags: readonly string[] }
/** Leaves a line in the audit, and tells the others. */
export type Finish = (tx: Tx, done: Done) => Promise<void>

/** The paper as a whole: its settings, its sections and topics, and what became of its addresses. */
export function openPaper(needs: Needs) {
  const finish: Finish = async (tx, { by, did, subject, tags }) => {
    await record(tx, { by, did, subject, at: needs.now() })
    emit(tx, { name: did, id: subject, tags })
  }
  return {
    ...openSettings(needs, finish),
    ...openSections(needs, finish),
    ...openTopics(needs, finish),
    ...openRedirects(needs, finish),
    ...openMessages(needs, finish),
  }
}
