import type { Id } from '#base'
import { readings } from '../readings.ts'
import type { Installing } from './needs.ts'

const reader = { userAgent: 'Mozilla/5.0' }

/** Has some articles read, where nobody has read any, so that a first visitor finds what is. */
export async function installReadings(
  { stats }: Installing,
  ids: ReadonlyMap<string, Id<'article'>>,
): Promise<void> {
  if ((await stats.popular(1)).length > 0) return
  for (const [key, count] of Object.entries(readings)) {
    const id = ids.get(key)
    for (let n = 0; id && n < count; n++) stats.read(id, reader)
  }
  await stats.flush()
}
