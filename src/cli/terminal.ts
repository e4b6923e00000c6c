import type { Env } from './config.ts'

/** Where a command reads and writes. */
export type Terminal = {
  env: Env
  /** Writes a line of what was asked for. */
  say: (line: string) => void
  /** Writes about it: progress and faults. */
  tell: (text: string) => void
  /** Whether a person looks on, and a line may be written over. */
  live: boolean
  /** Aborted when the command should stop, as by Ctrl-C. */
  signal: AbortSignal
}

/** The outcome of a command that was asked to stop before its end. */
export class Stopped extends Error {}

/** Refuses to begin what nobody waits for any more. */
export function checkStopped({ signal }: Terminal): void {
  if (signal.aborted) throw new Stopped()
}

/** Resolves when the command is asked to stop. */
export const stopped = ({ signal }: Pick<Terminal, 'signal'>): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
