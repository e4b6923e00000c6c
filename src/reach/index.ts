/** The one way out to remote addresses: the public Internet only, within limits of size and time. */
export { openReach, type Wish } from './reach.ts'
export type { Lookup } from './target.ts'
export { openReachTwin } from './twin.ts'
