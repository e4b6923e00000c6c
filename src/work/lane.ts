/** So many runs at a time, each followed by a look whether there is more. */
export function openLane(atOnce: number) {
  const running = new Set<Promise<void>>()

  return {
    isFull: () => running.size >= atOnce,
    isEmpty: () => running.size === 0,
    /** Begins a run that never fails; `then` follows it. */
    begin(run: Promise<void>, then: () => void): void {
      const whole = run.finally(() => {
        running.delete(whole)
        then()
      })
      running.add(whole)
    },
    over: async (): Promise<void> => {
      await Promise.all(running)
    },
  }
}
