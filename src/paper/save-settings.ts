import { type Actor, Refusal } from '#base'
import { goodUntil, touch } from '#work'
import { type DatePart, type Day, dayOf, spanOf } from './calendar.ts'
import type { Finish, Needs } from './paper.ts'
import { checkMayRun, checkSettings, defaults, type Settings } from './settings.ts'
import * as store from './store.ts'

const TAG = 'settings'
const HALF_A_DAY = 43_200_000

export function openSettings({ read, change, now }: Needs, finish: Finish) {
  /** What the paper is; `version` counts the changes so far. */
  async function settings(): Promise<Settings & { version: number }> {
    touch(TAG)
    const { said, version } = await store.findSettings(read)
    return { ...defaults, ...said, version }
  }

  return {
    settings,

    /** Changes settings, each group as a whole; refuses readers, what no page could be made with, and
     * with a version given a change on top of another one. */
    saveSettings(by: Actor, changes: Partial<Settings>, version?: number): Promise<Settings> {
      checkMayRun(by)
      return change(async (tx) => {
        const known = await store.findSettings(tx)
        const said = { ...known.said, ...changes }
        const all = { ...defaults, ...said }
        checkSettings(all)
        const expected = version ?? known.version
        const saved =
          expected === known.version && (await store.saveSettings(tx, said, known.version))
        if (!saved) {
          throw new Refusal(
            'conflict',
            'Somebody changed the settings meanwhile: look at theirs, then save yours again.',
          )
        }
        await finish(tx, { by, did: 'settings-saved', subject: TAG, tags: [TAG] })
        return all
      })
    },

    /** Today's date in the paper's time zone, right after midnight too; `noon` is an instant in it. */
    async today(): Promise<Day & { noon: number }> {
      const { timeZone } = await settings()
      const day = dayOf(now(), timeZone)
      const { from, to } = spanOf(day, timeZone)
      goodUntil(to)
      return { ...day, noon: from + HALF_A_DAY }
    },

    /** From the first instant of a day, month or year of the paper to the first after it (epoch ms). */
    async span(part: DatePart): Promise<{ from: number; to: number }> {
      return spanOf(part, (await settings()).timeZone)
    },
  }
}
