import type { Read } from '#db'
import type { Campaign } from './campaign.ts'
import * as store from './store.ts'

const GOOD_MS = 60_000

/** All campaigns, kept in memory until they change: each view of each frame asks for them. */
export function openShelf({ read, now }: { read: Read; now: () => number }) {
  let kept: { campaigns: Promise<Campaign[]>; at: number } | undefined

  function load(): Promise<Campaign[]> {
    const campaigns = store.list(read)
    const loading = { campaigns, at: now() }
    kept = loading
    campaigns.catch(() => {
      if (kept === loading) kept = undefined
    })
    return campaigns
  }

  return {
    campaigns: (): Promise<Campaign[]> =>
      kept && now() - kept.at < GOOD_MS ? kept.campaigns : load(),
    forget: (): void => {
      kept = undefined
    },
  }
}
