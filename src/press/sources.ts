import { type Event, goodUntil, touch } from '#work'
import { openFragments } from './fragments.ts'

type Limits = Parameters<typeof openFragments>[0]

/** Near enough. */
const bytesOf = (value: unknown): number => 2 * (JSON.stringify(value)?.length ?? 0)

/** What several parts are made from, kept as they are. */
export function openSources(limits: Limits) {
  const all: Pick<ReturnType<typeof openFragments>, 'forget'>[] = []

  return {
    /** A kind of thing that several parts are made from: made once for all of them, by key, and again
     * when something it read has changed. Who takes it has read what it read, and must not change it. */
    source<T>() {
      const kept = openFragments<T>(limits)
      all.push(kept)
      return async (key: string, make: () => Promise<T>): Promise<T> => {
        const found = await kept.get({ key, make, bytesOf })
        for (const tag of found.tags) touch(tag)
        goodUntil(found.goodUntil)
        return found.value
      }
    },

    /** Lets go of all that was made from what changed. */
    forget({ tags, gone = [] }: Pick<Event, 'tags' | 'gone'>): void {
      for (const kept of all) kept.forget({ tags: [...tags, ...gone] })
    },
  }
}
