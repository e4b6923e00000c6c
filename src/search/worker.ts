/** Runs as a thread of its own: takes one request after the other, and answers each. */
import { parentPort, workerData } from 'node:worker_threads'
import { openKeeper } from './keeper.ts'
import { openReader } from './reader.ts'
import type { Reply, Request, Start } from './thread.ts'

const start: Start = workerData
const methods = start.role === 'reading' ? openReader(start) : openKeeper(start)

function answer({ number, name, args }: Request): Reply {
  try {
    const method: (...args: readonly unknown[]) => unknown = Reflect.get(methods, name)
    return { number, result: method(...args) }
  } catch (error) {
    return {
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request)))
