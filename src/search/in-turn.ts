/** Makes pieces of work follow one another, in the order in which they were asked for. */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => {})
    return next
  }
}

/** Lets one run of something happen at a time: who asks during it joins it. */
export function joined(): (run: () => Promise<void>) => Promise<void> {
  let running: Promise<void> | undefined
  return (run) => {
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
}
