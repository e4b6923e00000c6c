import type { Kysely } from 'kysely'
import { createTable } from './tables.ts'

export async function createPaper(db: Kysely<unknown>): Promise<void> {
  await createTable(db, { name: 'setting', columns: { key: 'key', value: 'text', version: 'int' } })
  await createTable(db, {
    name: 'section',
    columns: {
      ...{ id: 'key', parentId: 'text?', path: 'text', name: 'text', description: 'text' },
      ...{ position: 'int', version: 'int', source: 'text?' },
    },
    references: { parentId: 'section.id' },
    unique: [['path'], ['source']],
  })
  await createTable(db, {
    name: 'topic',
    columns: {
      ...{ id: 'key', slug: 'text', name: 'text', description: 'text', version: 'int' },
      source: 'text?',
    },
    unique: [['slug'], ['source']],
    indexes: [['name', 'id']],
  })
  await createTable(db, {
    name: 'redirect',
    columns: { path: 'key', target: 'text?', createdAt: 'time' },
  })
  await createTable(db, {
    name: 'message',
    columns: {
      ...{ id: 'key', name: 'text', email: 'text', subject: 'text', body: 'text' },
      postedAt: 'time',
    },
    indexes: [['postedAt', 'id']],
  })
}

export async function createPeople(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'person',
    columns: {
      ...{ id: 'key', slug: 'text', name: 'text', role: 'text', bio: 'text', email: 'text?' },
      ...{ pictureId: 'text?', links: 'text', version: 'int', source: 'text?' },
    },
    unique: [['slug'], ['source']],
    indexes: [['name', 'id']],
  })
}

export async function createMedia(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'picture',
    columns: {
      ...{ id: 'key', hash: 'text?', file: 'text?', type: 'text', width: 'int', height: 'int' },
      ...{ bytes: 'int', alt: 'text', caption: 'text', credit: 'text', licence: 'text' },
      ...{ address: 'text?', focalX: 'real', focalY: 'real', colour: 'text' },
      ...{ createdAt: 'time', version: 'int', source: 'text?' },
    },
    unique: [['source']],
    indexes: [['hash'], ['address'], ['createdAt', 'id']],
  })
  await createTable(db, {
    name: 'rendition',
    columns: {
      ...{ file: 'text', pictureId: 'text', format: 'text', width: 'int', height: 'int' },
      bytes: 'int',
    },
    primary: ['pictureId', 'file'],
    references: { pictureId: 'picture.id' },
  })
}
