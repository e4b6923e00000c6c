import { checkLetter, type Letter } from './letter.ts'
import type { Mail } from './mail.ts'

/** A post office in memory, for tests: it refuses as the real one does; `letters` is what was sent, each
 * once however often it was repeated. */
export function openMailTwin(): Mail & { letters: () => readonly Letter[] } {
  const sent = new Map<string, Letter>()
  return {
    letters: () => [...sent.values()],
    async send(letter) {
      checkLetter(letter)
      sent.set(letter.messageId, letter)
    },
    async check() {},
    close() {},
  }
}
