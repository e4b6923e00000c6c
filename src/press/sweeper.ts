/** Runs sweeps one after another; those asked for during one become one that begins after it. */
export function openSweeper(run: (tags: ReadonlySet<string>) => Promise<void>) {
  let last: Promise<unknown> = Promise.resolve()
  let next: { tags: Set<string>; done: Promise<void> } | undefined
  let begun = 0

  function begin(tags: Set<string>): Promise<void> {
    next = undefined
    return run(tags)
  }

  return {
    /** Resolves when a sweep for these tags, begun after this question, is over. */
    sweep(asked: ReadonlySet<string>): Promise<void> {
      begun += 1
      if (next) {
        for (const tag of asked) next.tags.add(tag)
        return next.done
      }
      const tags = new Set(asked)
      const done = last.then(() => begin(tags))
      next = { tags, done }
      last = done.catch(() => {})
      return done
    },
    /** How many sweeps have been asked for. */
    count: () => begun,
    over: async (): Promise<void> => {
      await last
    },
  }
}
