import type { Kysely } from 'kysely'
import { createTable } from './tables.ts'

export async function createArticles(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'article',
    columns: {
      ...{ id: 'key', version: 'int', kind: 'text', status: 'text', language: 'text' },
      ...{ sectionId: 'text?', storylineId: 'text?', slug: 'text', path: 'text?' },
      ...{ headline: 'text', kicker: 'text', standfirst: 'text', dateline: 'text' },
      ...{ words: 'int', leadPictureId: 'text?', leadCaption: 'text' },
      ...{ createdAt: 'time', savedAt: 'time', publishedAt: 'time?', revisedAt: 'time?' },
      ...{ scheduledAt: 'time?', embargoUntil: 'time?' },
      ...{ withdrawnAt: 'time?', withdrawnReason: 'text', origin: 'text' },
      ...{ canonicalUrl: 'text?', commentPolicy: 'text' },
      ...{ searchTitle: 'text', searchDescription: 'text', noindex: 'int', source: 'text?' },
      sourceHash: 'text?',
      body: 'text', // last, for lists read all but this
    },
    references: { sectionId: 'section.id', leadPictureId: 'picture.id' },
    unique: [['path'], ['source']],
    indexes: [
      ['status', 'savedAt', 'id'],
      ['savedAt', 'id'],
      ['scheduledAt', 'id'],
    ],
  })
  await createTable(db, {
    name: 'articleByline',
    columns: {
      ...{ articleId: 'text', position: 'int', personId: 'text?', name: 'text', role: 'text' },
    },
    primary: ['articleId', 'position'],
    references: { articleId: 'article.id', personId: 'person.id' },
    indexes: [['personId']],
  })
  await createTable(db, {
    name: 'articleTopic',
    columns: { articleId: 'text', position: 'int', topicId: 'text' },
    primary: ['articleId', 'position'],
    references: { articleId: 'article.id', topicId: 'topic.id' },
    indexes: [['topicId']],
  })
  await createTable(db, {
    name: 'articleRelated',
    columns: { articleId: 'text', position: 'int', relatedId: 'text' },
    primary: ['articleId', 'position'],
    references: { articleId: 'article.id', relatedId: 'article.id' },
    indexes: [['relatedId']],
  })
  await createTable(db, {
    name: 'listing',
    columns: { place: 'text', publishedAt: 'time', articleId: 'text' },
    primary: ['place', 'publishedAt', 'articleId'],
    references: { articleId: 'article.id' },
    indexes: [['articleId']],
  })
  await createTable(db, {
    name: 'revision',
    columns: {
      ...{ id: 'key', articleId: 'text', number: 'int', at: 'time', actorKind: 'text' },
      ...{ actorName: 'text', published: 'int', change: 'text?', note: 'text', content: 'text' },
    },
    references: { articleId: 'article.id' },
    unique: [['articleId', 'number']],
  })
}

export async function createFronts(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'front',
    columns: { key: 'key', layout: 'text', version: 'int', savedAt: 'time' },
  })
  await createTable(db, {
    name: 'storyline',
    columns: {
      ...{ id: 'key', parentId: 'text?', slug: 'text', title: 'text', mark: 'text' },
      ...{ summary: 'text', state: 'text', createdAt: 'time', savedAt: 'time' },
      ...{ reviewedAt: 'time?', version: 'int', source: 'text?' },
    },
    references: { parentId: 'storyline.id' },
    unique: [['slug'], ['source']],
    indexes: [['savedAt', 'id']],
  })
  await createTable(db, {
    name: 'storylineStep',
    columns: {
      ...{ id: 'key', storylineId: 'text', day: 'time', position: 'int', text: 'text' },
      ...{ articleId: 'text?', address: 'text?' },
    },
    references: { storylineId: 'storyline.id', articleId: 'article.id' },
    indexes: [['storylineId', 'day', 'position']],
  })
  await createTable(db, {
    name: 'storylineQuestion',
    columns: {
      ...{ id: 'key', storylineId: 'text', position: 'int', question: 'text', answer: 'text' },
      articleId: 'text?',
    },
    references: { storylineId: 'storyline.id', articleId: 'article.id' },
    indexes: [['storylineId', 'position']],
  })
}
