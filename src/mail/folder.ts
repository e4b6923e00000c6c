import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Mail } from './mail.ts'
import { messageOf, type Sender } from './message.ts'

/** Lays letters down as .eml files, which only their owner may read, for a paper without a mail server.
 * A letter repeated replaces its file, so that no one finds it twice. */
export function openFolder(folder: string, sender: Sender): Mail {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const ready = (): Promise<unknown> => mkdir(folder, { recursive: true, mode: 0o700 })
  return {
    async send(letter) {
      const { message } = await composer.sendMail(messageOf(letter, sender))
      await ready()
      const file = join(folder, `${letter.messageId}.eml`)
      await writeFile(`${file}.part`, message, { mode: 0o600 })
      await rename(`${file}.part`, file)
    },
    async check() {
      await ready()
    },
    close() {},
  }
}
