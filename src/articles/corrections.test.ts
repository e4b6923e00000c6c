import { describe, expect, test } from 'vitest'
import type { Actor } from '#base'
import { databases, openTestApp, publishArticle } from '#test'
import { recordReads } from '#work'

const eva: Actor = { kind: 'staff', name: 'Eva' }

describe.each(databases)('corrections on $name', ({ newUrl }) => {
  async function open() {
    const app = await openTestApp({ url: await newUrl() })
    const { id } = await publishArticle(app, { headline: 'Rain' })
    let version = (await app.articles.get(id)).version
    const edit = async (change: 'typo' | 'update' | 'correction' | 'retraction', note = '') => {
      app.clock.pass(1)
      const changes = { standfirst: `${change} ${version}` }
      version = (await app.articles.edit(eva, id, version, changes, { change, note })).version
    }
    const notes = async () => {
      const { items } = await app.articles.corrections({ limit: 9 })
      return items.map(({ note, article }) => `${article.headline}: ${note}`)
    }
    return { ...app, id, edit, notes }
  }

  test('only errors are told, newest first, as long as the article stands', async () => {
    const { articles, id, edit, notes } = await open()
    await edit('typo', 'A comma.')
    await edit('correction', 'It was Tuesday.')
    await edit('update', 'More.')
    await edit('retraction', 'It never rained.')
    expect(await notes()).toEqual(['Rain: It never rained.', 'Rain: It was Tuesday.'])
    await articles.withdraw(eva, id)
    expect(await notes()).toEqual([])
  })

  test('what was corrected elsewhere is told with the day on which it was', async () => {
    const { articles, notes, clock } = await open()
    const revisedAt = clock.now() - 86_400_000
    const times = { createdAt: revisedAt, publishedAt: revisedAt, revisedAt }
    const revision = { change: 'correction', note: 'It was 32.' } as const
    const draft = { headline: 'Allies' }
    const item = {
      source: 'old:1',
      draft,
      status: 'published',
      path: null,
      ...times,
      revision,
    } as const
    await articles.bring(eva, [item])
    expect(await notes()).toEqual(['Allies: It was 32.'])
    expect((await articles.corrections({ limit: 1 })).items[0]?.at).toBe(revisedAt)
  })

  test('older pages begin where the newer ended', async () => {
    const { articles, edit } = await open()
    for (const note of ['one', 'two', 'three']) await edit('correction', note)
    const first = await articles.corrections({ limit: 2 })
    expect(first.items.map(({ note }) => note)).toEqual(['three', 'two'])
    const rest = await articles.corrections({ before: first.older, limit: 2 })
    expect(rest.items.map(({ note }) => note)).toEqual(['one'])
    expect(rest.older).toBeUndefined()
  })

  test('a page of them is forgotten with the next one', async () => {
    const { articles, edit, read } = await open()
    const { tags } = await recordReads(() => articles.corrections({ limit: 2 }))
    await edit('correction', 'one')
    const rows = await read.selectFrom('outbox').selectAll().orderBy('id', 'desc').execute()
    const told: string[] = JSON.parse(rows[0]?.event ?? '').tags
    expect(told.filter((tag) => tags.has(tag))).toEqual(['corrections'])
  })
})
