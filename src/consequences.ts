import type { Actor, Id } from '#base'
import type { Mail } from '#mail'
import type { Press } from '#press'
import type { openWork } from '#work'
import { openLetters } from './letters.ts'
import type { Rooms } from './rooms.ts'

type Work = ReturnType<typeof openWork>
type Consequences = Parameters<Work['follow']>[0]
type Following = Rooms & { press: Press; mail: Mail }

const system: Actor = { kind: 'system', name: 'consequence' }
/** A large picture in every size, on a busy machine. */
const RENDERING_MS = 180_000

/** What follows from what: the one table. */
export function consequences({ press, mail, ...rooms }: Following): Consequences {
  const { articles, ads, media, stats } = rooms
  const letters = openLetters({ ...rooms, mail })
  const render = { do: media.render, deadlineMs: RENDERING_MS }
  const publishDue = async (): Promise<void> => void (await articles.publishDue())

  return {
    onEvery: {
      '*': [ads.forget, press.forget],
    },
    onOne: {
      'section-moved': {
        'relist-section': ({ id }) => articles.relistSection(system, id as Id<'section'>),
      },
      'picture-uploaded': { 'render-picture': render },
      'picture-refocused': { 'render-picture': render },
      'comment-held': { 'tell-desk': letters.held },
      'message-received': { 'pass-on-message': letters.message },
    },
    onTime: {
      'publish-due': { doAll: publishDue },
    },
    rounds: {
      /** The safety net under the duty above. */
      'publish-overdue': { pattern: '* * * * *', do: publishDue },
      'fold-readings': { pattern: '17 3 * * *', do: stats.fold },
    },
  }
}
