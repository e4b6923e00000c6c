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

/** On a busy machine a thread starts for longer than anybody waits; so long it is let start. */
const STARTING_MS = 30_000
const GONE = 'The search is not available just now. Try again in a moment.'

/** How long a thread may take to answer, and how long it waits for the next call before it ends and
 * gives its memory back; in milliseconds. */
type Limits = { deadline: number; idle?: number }

function threadFor(start: Start, hear: (reply: Reply) => void, lost: (reason: unknown) => void) {
  const options = { workerData: start, execArgv: [] }
  const begun = new Worker(new URL('./worker.ts', import.meta.url), options)
  return begun.on('message', hear).on('error', lost).on('exit', lost)
}

const notNow = (cause: unknown): Refusal => new Refusal('unavailable', GONE, { cause })

/** What was asked for and is not answered yet. */
function openPending() {
  const pending = new Map<number, Pending>()

  function take(number: number): Pending | undefined {
    const one = pending.get(number)
    pending.delete(number)
    clearTimeout(one?.late)
    return one
  }
  const refuse = (number: number, why: unknown): void => take(number)?.reject(notNow(why))

  return {
    add: (number: number, one: Pending): void => void pending.set(number, one),
    isEmpty: (): boolean => pending.size === 0,
    settle({ number, result, error }: Reply): void {
      if (error === undefined) take(number)?.resolve(result)
      else refuse(number, new Error(error))
    },
    refuse,
    refuseAll: (why: unknown): void => {
      for (const number of [...pending.keys()]) refuse(number, why)
    },
  }
}

/** Opens a thread when it is called and there is none; one that takes too long is given up. */
export function openThread<R extends Role>(start: Start & { role: R }, { deadline, idle }: Limits) {
  const pending = openPending()
  let worker: Worker | undefined
  let begunAt: number | undefined
  let ending: NodeJS.Timeout | undefined
  let last = 0
  let closed = false

  /** Gives up a thread, if it is still the one in use; it may take a while to end. */
  function lose(used: Worker, reason: unknown): void {
    if (worker !== used) return
    worker = undefined
    void used.terminate()
    pending.refuseAll(reason)
  }

  /** A thread that has nothing to do holds nobody up. */
  function rest(): void {
    if (!pending.isEmpty()) return
    const resting = worker
    resting?.unref()
    if (resting && idle) ending = setTimeout(() => lose(resting, 'Nothing to do.'), idle).unref()
  }

  /** Who waited too long waits no more; the thread is lost with that, unless it is only starting. */
  function giveUp(number: number, used: Worker): void {
    const why = new Error(`No answer in ${deadline} ms.`)
    const isStarting = begunAt !== undefined && performance.now() - begunAt < STARTING_MS
    if (!isStarting) lose(used, why)
    pending.refuse(number, why)
    rest()
  }

  function hear(reply: Reply): void {
    begunAt = undefined // it has started
    pending.settle(reply)
    rest()
  }

  function begin(): Worker {
    begunAt = performance.now()
    const begun = threadFor(start, hear, (reason) => lose(begun, reason))
    return begun
  }

  const call: Call<Methods[R]> = (name, ...args) =>
    new Promise((resolve, reject) => {
      if (closed) throw new Refusal('unavailable', GONE)
      clearTimeout(ending)
      worker ??= begin()
      const used = worker
      const number = ++last
      const late = setTimeout(giveUp, deadline, number, used)
      pending.add(number, { resolve: resolve as (value: unknown) => void, reject, late })
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
