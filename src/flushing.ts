const EVERY_MS = 5_000

type Flush = () => Promise<void>

/** Has what rooms count in memory stored every few seconds, and once more when this is stopped. */
export function startFlushing(flushes: readonly Flush[], report: (error: unknown) => void) {
  const flushAll = async (): Promise<void> => {
    for (const flush of flushes) await flush().catch(report)
  }
  const timer = setInterval(() => void flushAll(), EVERY_MS)
  return async function stop(): Promise<void> {
    clearInterval(timer)
    await flushAll()
  }
}
