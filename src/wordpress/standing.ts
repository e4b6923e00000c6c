import type { Status } from '#articles'
import type { Item } from './item.ts'

/** How an item stands here, and what is to be said of that. */
export type Standing = { status: Status; note?: string }

/** How an item stood there, as the paper sees it at this time (epoch ms); undefined: it stays behind. */
export function standingOf(item: Item, now: number): Standing | undefined {
  const { status, password, postedAt = 0 } = item
  const standing = found.get(status)
  if (standing === undefined) {
    return { status: 'draft', note: `Its state there was “${status.slice(0, 40)}”: it is a draft.` }
  }
  if (standing === null) return undefined
  if (password !== '') {
    return { status: 'draft', note: 'It was protected by a password: it is a draft.' }
  }
  // WordPress publishes what is due when the next visitor comes.
  if (standing.status === 'scheduled' && postedAt <= now) return { status: 'published' }
  return standing
}

const found: ReadonlyMap<string, Standing | null> = new Map<string, Standing | null>([
  ['publish', { status: 'published' }],
  ['future', { status: 'scheduled' }],
  ['pending', { status: 'in-review' }],
  ['draft', { status: 'draft' }],
  ['private', { status: 'draft', note: 'It was private: it is a draft.' }],
  ['trash', null],
  ['auto-draft', null],
  ['inherit', null],
])
