/** Calls what runs in a worker thread; one that dies or hangs is replaced at the next call. */
import { Worker } from 'node:worker_threads'
import { Refusal } from '#base'
import type { Keeper } from './keeper.ts'
import type { Reader } from './reader.ts'

type Methods = { reading: Reader; writing: Keeper }
export type Role = keyof Methods
/** What a thread is told when it starts: which one it is, and where the index lies. */
export type Start = { role: Role; folder: string; timeZone: string }
export type Request = { number: number; name: string; args: readonly unknown[] }
export type Reply = { number: number; result?: unknown; error?: string }

type Call<T> = <Name extends keyof T & string>(
  name: Name,
  ...args: T[Name] extends (...args: infer Args) => unknown ? Args : never
) => Promise<T[Name] extends (...args: never[]) => infer Result ? Result : never>

type Pending = {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
  late: NodeJS.Timeout
}

const GONE = 'The search is not available just now. Try again in a moment.'

/** How long a thread may take to answer, and how long it waits for the next call before it ends and
 * gives its memory back; in milliseconds. */
type Limits = { deadline: number; idle?: number }

/** Opens a thread when it is called and there is none; one that takes too long is given up. */
export function openThread<R extends Role>(start: Start & { role: R }, { deadline, idle }: Limits) {
  const pending = new Map<number, Pending>()
  let worker: Worker | undefined
  let ending: NodeJS.Timeout | undefined
  let last = 0
  let closed = false

  /** Gives up a thread, if it is still the one in use; it may take a while to end. */
  function lose(used: Worker, reason: unknown): void {
    if (worker !== used) return
    worker = undefined
    void used.terminate()
    for (const { reject, late } of pending.values()) {
      clearTimeout(late)
      reject(new Refusal('unavailable', GONE, { cause: reason }))
    }
    pending.clear()
  }

  /** A thread that has nothing to do holds nobody up. */
  function rest(): void {
    const resting = worker
    resting?.unref()
    if (resting && idle) ending = setTimeout(() => lose(resting, 'Nothing to do.'), idle).unref()
  }

  function settle({ number, result, error }: Reply): void {
    const one = pending.get(number)
    pending.delete(number)
    if (!one) return
    clearTimeout(one.late)
    if (pending.size === 0) rest()
    if (error === undefined) one.resolve(result)
    else one.reject(new Refusal('unavailable', GONE, { cause: new Error(error) }))
  }

  function begin(): Worker {
    const begun = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: start,
      execArgv: [],
    })
    const lost = (reason: unknown) => lose(begun, reason)
    begun.on('message', settle).on('error', lost).on('exit', lost)
    return begun
  }

  const call: Call<Methods[R]> = (name, ...args) =>
    new Promise((resolve, reject) => {
      if (closed) throw new Refusal('unavailable', GONE)
      clearTimeout(ending)
      worker ??= begin()
      const used = worker
      const number = ++last
      const late = setTimeout(() => lose(used, new Error(`No answer in ${deadline} ms.`)), deadline)
      pending.set(number, { resolve: resolve as (value: unknown) => void, reject, late })
      used.ref()
      used.postMessage({ number, name, args } satisfies Request)
    })

  return {
    call,
    /** Ends the thread when it has answered what it was asked. */
    async close(): Promise<void> {
      if (closed) return
      const done = worker ? call('close' as keyof Methods[R] & string, ...([] as never)) : undefined
      closed = true
      await done?.catch(() => {})
      await worker?.terminate()
    },
  }
}
