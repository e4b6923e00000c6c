import type { Message } from '#paper'

const MOST = 500

/** Takes what is sent twice under one name for one message, as long as this process remembers. */
export function openOnce() {
  const sent = new Map<string, Promise<Message>>()

  return (name: string, send: () => Promise<Message>): Promise<Message> => {
    const known = sent.get(name)
    if (known) return known
    const sending = send()
    sent.set(name, sending)
    sending.catch(() => sent.delete(name))
    const [oldest] = sent.keys()
    if (sent.size > MOST && oldest) sent.delete(oldest)
    return sending
  }
}
