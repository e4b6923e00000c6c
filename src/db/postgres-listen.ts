import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { within } from '#base'

const CONNECT_MS = 1_000
const RECONNECT_MS = 500
/** A connection to a machine that vanished looks alive for hours, unless it is asked. */
const PULSE_MS = 5_000

/** Wakes with every signal until it is aborted, over one connection after another. */
export async function keepListening(
  url: string,
  closing: AbortSignal,
  wake: () => void,
): Promise<void> {
  while (!closing.aborted) {
    await listen(url, closing, wake).catch(wake) // who is woken in vain finds the fault, and reports it
    await wait(RECONNECT_MS, undefined, { signal: closing }).catch(() => {})
  }
}

/** One listening connection, for as long as it lives. Wakes at once, for what it may have missed. */
async function listen(url: string, closing: AbortSignal, wake: () => void): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  const over = Promise.withResolvers<void>()
  const end = (): void => over.resolve()
  client.on('error', end).on('end', end).on('notification', wake)
  closing.addEventListener('abort', end)
  const feel = (): Promise<unknown> => within(PULSE_MS, client.query('listen outbox'))
  let pulse: NodeJS.Timeout | undefined
  try {
    await client.connect()
    await feel()
    wake()
    pulse = setInterval(() => feel().catch(end), PULSE_MS)
    await over.promise
  } finally {
    clearInterval(pulse)
    closing.removeEventListener('abort', end)
    await within(CONNECT_MS, client.end()).catch(() => {})
  }
}
