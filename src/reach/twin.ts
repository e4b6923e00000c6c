import { Refusal } from '#base'
import type { Answer, Reach } from './reach.ts'
import { checkType, readType } from './type.ts'

/** What stands at an address of the small world; a Refusal is thrown when it is asked for. */
export type Remote = { body: string | Uint8Array; type?: string; status?: number } | Refusal

/** A world of a few addresses in memory, for tests: whatever is not in it cannot be reached. `asked`
 * lists every address that was fetched. */
export function openReachTwin(world: Record<string, Remote>): Reach & { asked: readonly string[] } {
  const asked: string[] = []
  return {
    asked,
    async fetch(address, { accept, maxBytes }): Promise<Answer> {
      asked.push(address)
      const remote = world[address] ?? new Refusal('unavailable', 'It cannot be reached.')
      if (remote instanceof Refusal) throw remote
      const { status = 200 } = remote
      const found = readType(remote.type ?? 'text/plain')
      if (accept && status < 300) checkType(found.type, accept)
      const { body: text } = remote
      const body = new Uint8Array(typeof text === 'string' ? new TextEncoder().encode(text) : text)
      if (body.length > maxBytes) throw new Refusal('invalid', `Larger than ${maxBytes} bytes.`)
      return { status, ...found, body, finalUrl: address, header: () => undefined }
    },
  }
}
