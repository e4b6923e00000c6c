import type { Kysely } from 'kysely'
import { createTable } from './tables.ts'

export async function createComments(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'comment',
    columns: {
      ...{ id: 'key', articleId: 'text', parentId: 'text?', rootId: 'text', depth: 'int' },
      ...{ kind: 'text', author: 'text', email: 'text?', website: 'text', body: 'text' },
      ...{ state: 'text', reason: 'text', personId: 'text?', postedAt: 'time' },
      ...{ judgedAt: 'time?', network: 'text?', source: 'text?' },
    },
    references: { articleId: 'article.id', personId: 'person.id' },
    unique: [['source']],
    indexes: [
      ['articleId', 'state', 'postedAt', 'id'],
      ['state', 'postedAt', 'id'],
      ['email', 'state'],
      ['network', 'postedAt'],
    ],
  })
}

export async function createStats(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'reading',
    columns: { articleId: 'text', hour: 'int', count: 'int' },
    primary: ['hour', 'articleId'],
    references: { articleId: 'article.id' },
    indexes: [['articleId', 'hour']],
  })
  await createTable(db, {
    name: 'popular',
    columns: { position: 'int', articleId: 'text' },
    primary: ['position'],
    references: { articleId: 'article.id' },
  })
}

export async function createAds(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'campaign',
    columns: {
      ...{ id: 'key', name: 'text', advertiser: 'text', kind: 'text', paused: 'int' },
      ...{ startsAt: 'time?', endsAt: 'time?', weight: 'int', sections: 'text', topics: 'text' },
      ...{ version: 'int', source: 'text?' },
    },
    unique: [['source']],
  })
  await createTable(db, {
    name: 'creative',
    columns: {
      ...{ id: 'key', campaignId: 'text', placement: 'text', kind: 'text', pictureId: 'text?' },
      ...{ html: 'text', alt: 'text', address: 'text', retired: 'int' },
    },
    references: { campaignId: 'campaign.id', pictureId: 'picture.id' },
    indexes: [['campaignId'], ['placement']],
  })
  await createTable(db, {
    name: 'adCount',
    columns: { creativeId: 'text', day: 'text', views: 'int', clicks: 'int' },
    primary: ['creativeId', 'day'],
    references: { creativeId: 'creative.id' },
  })
}
