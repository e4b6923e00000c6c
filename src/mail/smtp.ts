import { createTransport } from 'nodemailer'
import { Refusal } from '#base'
import type { Mail } from './mail.ts'
import { messageOf, type Sender } from './message.ts'

const CONNECT_MS = 10_000
const SILENT_MS = 30_000
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Sends by the server at `smtp://` (STARTTLS, demanded wherever a password is sent over a network) or
 * `smtps://`; a letter the server will never take is refused as invalid, others as unavailable. */
export function openSmtp(address: string, sender: Sender): Mail {
  const transport = createTransport({
    ...readAddress(address),
    pool: true,
    maxConnections: 2,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
  })
  return {
    async send(letter) {
      const message = messageOf(letter, sender)
      await transport.sendMail(message).catch((error: unknown) => {
        throw asRefusal(error)
      })
    },
    async check() {
      await transport.verify().catch((error: unknown) => {
        throw asRefusal(error)
      })
    },
    close: () => transport.close(),
  }
}

function readAddress(address: string) {
  const url = URL.parse(address)
  const secure = url?.protocol === 'smtps:'
  if (!url?.hostname || !(secure || url.protocol === 'smtp:')) {
    throw new Refusal(
      'invalid',
      'A mail server is named like smtp://user:password@mail.example:587.',
    )
  }
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && auth !== undefined && !LOOPBACK.test(url.hostname),
    ...(auth && { auth }),
  }
}

function asRefusal(error: unknown): Refusal {
  const {
    code = 'unknown',
    command,
    responseCode = 0,
  } = error as {
    code?: string
    command?: string
    responseCode?: number
  }
  const never = responseCode >= 500 && command !== 'CONN' && !command?.startsWith('AUTH')
  const told = responseCode ? `${responseCode} to ${command}` : code
  return new Refusal(never ? 'invalid' : 'unavailable', `The mail server did not take it: ${told}.`)
}
