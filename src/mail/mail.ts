import { Refusal } from '#base'
import { isMailAddress } from './address.ts'
import { openFolder } from './folder.ts'
import type { Letter } from './letter.ts'
import { openSmtp } from './smtp.ts'

export type Mail = {
  /** Gives a letter to the mail server, or lays it in the folder. Delivery is at least once: a repeat
   * has the same Message-ID. Refuses addresses that are none, and lines that would become headers. */
  send: (letter: Letter) => Promise<void>
  /** Whether letters can be sent now; refuses in words if not. */
  check: () => Promise<void>
  close: () => void
}

type Open = {
  /** The address letters come from. */
  from: string
  now: () => number
  /** Of the mail server, as in smtps://user:password@mail.example. */
  url?: string | undefined
  /** Where letters are laid when there is no server. */
  folder: string
}

/** The post office: by SMTP where a server is named, else into a folder. */
export function openMail({ from, now, url, folder }: Open): Mail {
  if (!isMailAddress(from)) throw new Refusal('invalid', `${from} is no e-mail address.`)
  return url ? openSmtp(url, { from, now }) : openFolder(folder, { from, now })
}
