import type { Id } from '#base'
import type { Read } from '#db'
import { inChunks } from './store-chunks.ts'
import type { Listed } from './store-listing.ts'

/** What a sitemap says of an article; times are epoch ms. */
export type MapEntry = {
  id: Id<'article'>
  path: string
  headline: string
  language: string
  leadPictureId: Id<'picture'> | null
  publishedAt: number
  /** When readers last got a new version. */
  changedAt: number
}

/** Those that search engines may list: the paper's own, and not asked to be left out. */
export async function list(read: Read, listed: readonly Listed[]): Promise<MapEntry[]> {
  const found = new Map<Id<'article'>, MapEntry>()
  await inChunks(listed, 1, async (some) => {
    const ids = some.map(({ articleId }) => articleId)
    const rows = await read
      .selectFrom('article')
      .select(['id', 'path', 'headline', 'language', 'leadPictureId', 'publishedAt', 'revisedAt'])
      .where('id', 'in', ids)
      .where('status', '=', 'published')
      .where('noindex', '=', 0)
      .where('canonicalUrl', 'is', null)
      .execute()
    for (const { path, publishedAt, revisedAt, ...row } of rows) {
      if (!path || publishedAt === null) continue
      found.set(row.id, { ...row, path, publishedAt, changedAt: revisedAt ?? publishedAt })
    }
  })
  return listed.map(({ articleId }) => found.get(articleId)).filter((entry) => entry !== undefined)
}
