import { type Actor, type Id, Refusal } from '#base'
import type { Change, Read } from '#db'
import { finish } from './finish.ts'
import type { Folder } from './folder.ts'
import { openIntake } from './intake.ts'
import { checkMayHandle, cleanWords, type Description, focal, type Picture } from './picture.ts'
import { openReading } from './reading.ts'
import { render } from './render.ts'
import * as store from './store.ts'

export type Media = ReturnType<typeof openMedia>
export type Needs = { read: Read; change: Change; now: () => number; folder: Folder }

export function openMedia(needs: Needs) {
  const { read, change, now, folder } = needs

  return {
    ...openIntake(needs),
    ...openReading(needs),

    /** Changes what is said of a picture, and the point its crops keep. Refuses readers, an unknown
     * picture, and a version that is not the last. */
    async describe(
      by: Actor,
      id: Id<'picture'>,
      version: number,
      changes: Partial<Description>,
    ): Promise<Picture> {
      checkMayHandle(by)
      return change(async (tx) => {
        const old = await store.get(tx, id)
        const wanted = { ...old, ...changes }
        const [focalX, focalY] = [focal(wanted.focalX), focal(wanted.focalY)]
        const description = { ...cleanWords(wanted), focalX, focalY }
        if (!(await store.describe(tx, { id, version }, description))) {
          throw new Refusal(
            'conflict',
            'Somebody else has changed this picture: look at it again, then save.',
          )
        }
        const moved = old.file !== null && (focalX !== old.focalX || focalY !== old.focalY)
        const did = moved ? 'picture-refocused' : 'picture-described'
        await finish(tx, { by, did, id, at: now() })
        return store.get(tx, id)
      })
    },

    /** The duty `render-picture`: makes all renditions of a picture, again if need be. */
    async render({ id: given }: { id: string }): Promise<void> {
      const id = given as Id<'picture'>
      const picture = await store.find(read, id)
      if (!picture?.file) return
      const bytes = await folder.get(picture.file)
      if (!bytes) throw new Error(`The file of picture ${id} is missing.`)
      const key = picture.file.replace(/\..*$/, '')
      const renditions = await render(folder, bytes, { ...picture, key })
      const by: Actor = { kind: 'system', name: 'render-picture' }
      await change(async (tx) => {
        await store.setRenditions(tx, id, renditions)
        await finish(tx, { by, did: 'picture-rendered', id, at: now() })
      })
    },
  }
}
