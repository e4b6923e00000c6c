import { type Actor, Refusal } from '#base'
import { isLocal, normalPath } from '#links'
import { touch } from '#work'
import type { Finish, Needs } from './paper.ts'
import { leaveRedirects, pathTag, type Redirect } from './redirect.ts'
import { checkMayRun } from './settings.ts'
import * as store from './store-redirects.ts'

export function openRedirects({ read, change, now }: Needs, finish: Finish) {
  return {
    /** Where what stood at this path is now, or that it is gone; undefined if nothing is known of it. */
    async redirect(path: string): Promise<Redirect | undefined> {
      touch(pathTag(path))
      const row = await store.find(read, path)
      if (!row) return undefined
      return row.target === null
        ? { status: 410, target: null }
        : { status: 301, target: row.target }
    },

    /** Leads an old path to where its content is now: a path of the paper, or an http(s) address; null
     * says that it is gone. Refuses readers, and a target that leads nowhere. */
    putRedirect(by: Actor, path: string, target: string | null): Promise<void> {
      checkMayRun(by)
      const from = normalPath(path)
      if (target === from) throw new Refusal('invalid', 'An address cannot lead to itself.')
      const leads = target === null || isLocal(target) || /^https?:\/\//i.test(target)
      if (!leads) throw new Refusal('invalid', `“${target}” is no address to lead to.`)
      return change(async (tx) => {
        await leaveRedirects(tx, [{ from, target }], now())
        const tags = [pathTag(from), ...(target === null ? [] : [pathTag(target)])]
        await finish(tx, { by, did: 'redirect-saved', subject: from, tags })
      })
    },
  }
}
