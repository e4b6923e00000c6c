import { Refusal, within } from '#base'
import type { Event } from '#work'
import { type Fragment, openFragments, tooLate } from './fragments.ts'
import type { openBindery, Page } from './page.ts'
import { asPlan, bytesOfPlan, type Choose, type Part, type Plan } from './plan.ts'
import type { openShelf } from './shelf.ts'

type Text = Buffer<ArrayBuffer>
/** A part as it stands on the page; what stands in the plan itself comes from no other fragment. */
type Printed = { text: Text; from?: Fragment<Text> }
type Needs = {
  now: () => number
  report: (error: unknown) => void
  bind: ReturnType<typeof openBindery>
  shelf: ReturnType<typeof openShelf>
  deadlineMs: number
  /** How much is kept of the parts of pages. */
  bytes: number
}

/** How long readers wait, while renders fail, before they get the last good copy. */
const GRACE_MS = 100

/** How a page comes to be. */
export function openPages({ now, report, bind, shelf, ...limits }: Needs) {
  const plans = openFragments<Plan>({ now, ...limits, bytes: limits.bytes / 4 })
  const texts = openFragments<Text>({ now, ...limits })
  let failing = false

  async function print(part: Part): Promise<Printed> {
    if (typeof part === 'string') return { text: Buffer.from(part) }
    const make = async () => Buffer.from(await part.render())
    const from = await texts.get({ key: part.key, make, bytesOf: (text) => text.length })
    return { text: from.value, from }
  }

  async function compose(path: string, choose: Choose): Promise<Page> {
    const make = async () => asPlan(await choose())
    const plan = await plans.get({ key: path, make, bytesOf: bytesOfPlan })
    const printed = await Promise.all(plan.value.parts.map(print))
    failing = false
    return join(path, plan, printed)
  }

  /** The first of those who waited for the same parts makes the page, the others find it. */
  function join(path: string, plan: Fragment<Plan>, printed: readonly Printed[]): Page {
    const parts = [plan, ...printed.flatMap(({ from }) => from ?? [])]
    const known = shelf.peek(path)
    const same = known?.parts.length === parts.length
    if (same && known.parts.every((part, place) => part === parts[place])) return known
    const { parts: _, ...dress } = plan.value
    const page = bind({ path, parts, dress, texts: printed.map(({ text }) => text) })
    shelf.keep(page)
    return page
  }

  /** The last good copy, when a render fails or hangs; a refusal is an answer, not a failure. */
  async function rescue(path: string, error: unknown): Promise<Page> {
    const refused = error instanceof Refusal
    if (refused && error.kind !== 'unavailable') {
      shelf.drop(path)
      throw error
    }
    if (!refused || !failing) report(error) // an outage is told once, not by every reader
    failing ||= refused
    const last = await shelf.lastGood(path)
    if (!last) throw error
    return last
  }

  return {
    /** The page as it is now, or as it last was while it can't be made; refuses what its plan does. */
    async get(path: string, choose: Choose): Promise<Page> {
      const fresh = shelf.find(path)
      if (fresh) return fresh
      const hasty = failing && (await shelf.lastGood(path)) !== undefined
      const composing = compose(path, choose)
      const page = hasty ? within(GRACE_MS, composing, tooLate) : composing
      return page.catch((error) => rescue(path, error))
    },

    /** Lets go of all that was made from what changed, and destroys every copy, on disk too, of what
     * was made from what is gone. */
    async forget({ tags, gone = [] }: Pick<Event, 'tags' | 'gone'>): Promise<void> {
      const changed = { tags: [...tags, ...gone] }
      plans.forget(changed)
      texts.forget(changed)
      if (gone.length > 0) await shelf.destroy(new Set(gone))
    },

    stats: () => ({
      renders: texts.stats().begun,
      partBytes: plans.stats().bytes + texts.stats().bytes,
    }),
  }
}
