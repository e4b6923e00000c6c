/** Opens every room of the newspaper, each with the rooms it may enter. */
import { join } from 'node:path'
import { openAds } from '#ads'
import { openArticles } from '#articles'
import { openComments } from '#comments'
import type { Change, Read } from '#db'
import { openFronts } from '#fronts'
import { openSigner } from '#http'
import { openLinks } from '#links'
import { openFolder, openMedia } from '#media'
import { defaults, openPaper } from '#paper'
import { openPeople } from '#people'
import { openSearch } from '#search'
import { openStats } from '#stats'
import { openStorylines } from '#storylines'
import { searchable } from './searchable.ts'

export type Rooms = Awaited<ReturnType<typeof openRooms>>
type Needs = {
  read: Read
  change: Change
  now: () => number
  report: (error: unknown) => void
  dataDir: string
  secret: string
  baseUrl: string
}

export async function openRooms({ dataDir, secret, baseUrl, report, ...ground }: Needs) {
  const { now } = ground
  const paper = openPaper(ground)
  const people = openPeople(ground)
  const media = openMedia({ ...ground, folder: openFolder(join(dataDir, 'media')) })
  const articles = openArticles({ ...ground, paper, people })
  const fronts = openFronts({ ...ground, articles, paper })
  const storylines = openStorylines(ground)
  const comments = openComments({ ...ground, articles, paper, secret })
  const stats = openStats({
    ...ground,
    standing: async (ids) => (await articles.teasers(ids)).map(({ id }) => id),
  })
  const ads = openAds({ ...ground, media })
  const source = searchable({ articles, paper })
  // Without its database the paper opens all the same.
  const { timeZone } = await paper.settings().catch(() => defaults)
  const search = openSearch({ folder: dataDir, source, timeZone, report })
  return {
    ...{ paper, people, media, articles, fronts, storylines, comments, stats, ads, search },
    links: openLinks(baseUrl),
    signer: openSigner({ secret, now }),
    now,
  }
}
