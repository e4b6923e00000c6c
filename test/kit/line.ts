/** A line to a database that a test can cut, and let hang. */
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Puts a line before the server of this address; `url` leads over it. */
export async function openLine(url: string) {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let hanging = false

  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
      if (hanging) one.unpipe(other).pause()
    }
  })
  const listen = (port: number) =>
    new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()))
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0

  function drop(): void {
    for (const socket of sockets) socket.destroy()
  }
  async function cut(): Promise<void> {
    const closed = new Promise<void>((done) => server.close(() => done()))
    drop()
    await closed
  }
  onTestFinished(() => (server.listening ? cut() : undefined))

  const over = new URL(url)
  over.host = `127.0.0.1:${port}`
  return {
    url: String(over),
    /** Ends every connection, and refuses new ones. */
    cut,
    /** Takes connections again, after `cut`. */
    mend: () => listen(port),
    /** Lets nothing through any more, and ends nothing. */
    hang(): void {
      hanging = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    /** Lets new connections through again; those that hung are lost. */
    heal(): void {
      hanging = false
      drop()
    },
  }
}
